/** A room above, into which a lower one looks. */
package org.plumbline.broken.verdict;
