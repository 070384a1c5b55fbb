package org.plumbline.web.show;

import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * What the address or a hidden field of a form asks for, for what a page needs before Faces has set its view parameters:
 * a form that is drawn, or a row whose button was pressed, depends on it.
 */
public final class Asked {
    private Asked() {}

    /** What was set already, or else the request's parameter, or else empty. */
    public static String or(@Nullable String set, String parameter) {
        if (set != null && !set.isEmpty()) {
            return set;
        }
        String asked = Faces.getRequestParameter(parameter);
        return asked == null ? "" : asked;
    }
}
