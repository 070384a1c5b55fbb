/** Tests of the pages in a real browser. {@link org.plumbline.pages.PageTest} is the base. */
package org.plumbline.pages;
