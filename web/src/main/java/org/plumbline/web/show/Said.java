package org.plumbline.web.show;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.plumbline.monitor.Refused;

/** What a page says after a form was sent: that it was done, or why it was refused. */
public final class Said {
    private Said() {}

    /**
     * Does what a form asked for, says so on the page that comes next, and leads there; a refusal is said on this page,
     * with what was typed still in its fields.
     *
     * @param deed answers with the sentence to say
     * @param next path and query of the page to show then
     * @return the outcome for Faces: null, this page stays or the browser is on its way
     */
    public static @Nullable String orRefused(Supplier<String> deed, String next) {
        try {
            Messages.addFlashGlobalInfo("{0}", deed.get());
            Faces.redirect(Faces.getRequestContextPath() + next);
        } catch (Refused refused) {
            problem(refused.getMessage());
        }
        return null;
    }

    public static void problem(@Nullable String sentence) {
        problem(null, sentence);
    }

    /** @param field id of the field that it is about, or null: it is about the whole form */
    public static void problem(@Nullable String field, @Nullable String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
