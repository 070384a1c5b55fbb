/**
 * What the page to sign in on says of the demonstration, where it is on: whom to sign in as, with which tokens to call,
 * and how far the loading is.
 */
@NullMarked
package org.plumbline.web.demonstration;

import org.jspecify.annotations.NullMarked;
