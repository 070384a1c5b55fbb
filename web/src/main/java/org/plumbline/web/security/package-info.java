/**
 * Who is asking, and how they showed it: sign-in and session for pages, bearer tokens for {@code /api}, the
 * first administrator, sign-out, and what every answer carries to keep a browser safe.
 *
 * <p>Pages and resources ask {@link org.plumbline.web.security.Viewer} who is looking, and nothing else in here.
 * Which address needs which role stands in {@code WEB-INF/web.xml}.
 */
@NullMarked
package org.plumbline.web.security;

import org.jspecify.annotations.NullMarked;
