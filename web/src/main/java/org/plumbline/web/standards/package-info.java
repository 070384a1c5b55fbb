/**
 * The pages of standards: the list, one with its promises, and the upload with its problems beside their lines. Called
 * by pages only.
 */
@NullMarked
package org.plumbline.web.standards;

import org.jspecify.annotations.NullMarked;
