/** Tests of the REST interface and of what the server says to a machine. {@link org.plumbline.rest.RestTest} is the base. */
package org.plumbline.rest;
