package org.plumbline.web.problem;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Leads the browser to the error page where the update of a part of a page fails; by itself it would name a class. */
public final class PartialFailures extends ExceptionHandlerFactory {
    public PartialFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        private static final int FAILED = 500;

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> queued =
                    getUnhandledExceptionQueuedEvents().iterator();
            if (!queued.hasNext() || !faces.getPartialViewContext().isAjaxRequest()) {
                super.handle();
                return;
            }
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            while (queued.hasNext()) {
                queued.next();
                queued.remove();
            }
            lead(faces, ErrorPage.statusOf(thrown, FAILED), thrown);
        }

        private static void lead(FacesContext faces, int status, Throwable thrown) {
            if (status >= FAILED) {
                ProblemOf.unforeseen(thrown);
            }
            var external = faces.getExternalContext();
            if (external.isResponseCommitted()) {
                throw new FacesException(thrown);
            }
            try {
                external.responseReset();
                external.redirect(external.getRequestContextPath() + ErrorPage.address(status));
            } catch (IOException e) {
                throw new UncheckedIOException("The browser went away before it was told", e);
            }
        }
    }
}
