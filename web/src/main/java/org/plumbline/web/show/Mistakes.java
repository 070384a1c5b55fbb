package org.plumbline.web.show;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong in the form that was sent, for the summary on top of its page. */
@Named
@RequestScoped
public class Mistakes {
    /** @param field id of the field to correct, or null: it is about the whole form */
    public record Mistake(@Nullable String field, String sentence) {}

    /** In the order of the fields. */
    public List<Mistake> all() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Mistake> all = new ArrayList<>();
        for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext(); ) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                all.add(new Mistake(field, message.getSummary()));
            }
        }
        return all;
    }
}
