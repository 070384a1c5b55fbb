package org.plumbline.web.show;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.PreRenderComponentEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;

/** Ties an input inside {@code pl:field} to the hint and the error that stand above it, for those who hear the page. */
public class DescribedFields implements SystemEventListener {
    private static final String MARK = "described";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput input
                && input.getParent() != null
                && input.getParent().getAttributes().containsKey(MARK);
    }

    @Override
    public void processEvent(SystemEvent event) {
        if (event instanceof PreRenderComponentEvent && event.getSource() instanceof UIInput input) {
            describe(input, input.getPassThroughAttributes(true), input.isValid());
        }
    }

    private static void describe(UIComponent input, Map<String, Object> attributes, boolean valid) {
        attributes.put("aria-describedby", input.getId() + "-hint " + input.getId() + "-error");
        if (valid) {
            attributes.remove("aria-invalid");
        } else {
            attributes.put("aria-invalid", "true");
        }
    }
}
