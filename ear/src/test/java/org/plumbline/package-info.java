/** Tests of the whole: the assembled Plumbline in the server that the build started for them. */
package org.plumbline;
