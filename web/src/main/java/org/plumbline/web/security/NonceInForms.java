package org.plumbline.web.security;

import jakarta.faces.component.UIForm;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PostAddToViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Puts the nonce of the page's content policy into each of its forms. PrimeFaces refuses a form without it, and has its
 * own script put it in, which pages without a PrimeFaces component don't load.
 */
public class NonceInForms implements SystemEventListener {
    private static final String FIELD =
            "<input type=\"hidden\" name=\"primefaces.nonce\" value=\"#{viewScope['primefaces.nonce']}\"/>";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (event instanceof PostAddToViewEvent added) {
            FacesContext faces = added.getFacesContext();
            HtmlOutputText field = new HtmlOutputText();
            field.setTransient(true);
            field.setEscape(false);
            field.setValueExpression(
                    "value",
                    faces.getApplication()
                            .getExpressionFactory()
                            .createValueExpression(faces.getELContext(), FIELD, String.class));
            added.getComponent().getChildren().add(field);
        }
    }
}
