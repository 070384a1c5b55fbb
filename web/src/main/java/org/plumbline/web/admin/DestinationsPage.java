package org.plumbline.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.sending.Destination;
import org.plumbline.monitor.sending.Destinations;
import org.plumbline.monitor.sending.MadeDestination;
import org.plumbline.monitor.sending.NewDestination;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Said;

/** Where are warnings sent? And the form that makes another place: a webhook's secret is shown once, on this page. */
@Named
@RequestScoped
public class DestinationsPage {
    private Viewer viewer;
    private Destinations destinations;
    private Destination.Kind kind = Destination.Kind.WEBHOOK;
    private String address = "";
    private String provider = "";
    private @Nullable MadeDestination made;

    @Inject
    public DestinationsPage(Viewer viewer, Destinations destinations) {
        this.viewer = viewer;
        this.destinations = destinations;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DestinationsPage() {}

    public List<Destination> list() {
        return destinations.list(viewer.view());
    }

    public boolean sendsMail() {
        return destinations.sendsMail();
    }

    public Destination.Kind[] kinds() {
        return Destination.Kind.values();
    }

    public String words(Destination.Kind one) {
        return one == Destination.Kind.MAIL ? "e-mail" : "webhook";
    }

    public String words(Destination.Outcome last) {
        String state =
                switch (last.state()) {
                    case WAITING -> "not taken yet, tried again later";
                    case SENT -> "sent";
                    case GIVEN_UP -> "given up";
                };
        return state + (last.attempts() == 1 ? ", 1 attempt" : ", " + last.attempts() + " attempts");
    }

    /** Stays on this page: the secret is nowhere to be found again. */
    public void make() {
        try {
            made = destinations.make(
                    viewer.view(), new NewDestination(kind, address, provider.isEmpty() ? null : provider));
        } catch (Refused refused) {
            Said.problem(refused.getMessage());
        }
    }

    public @Nullable String remove(long number) {
        return Said.orRefused(
                () -> {
                    destinations.remove(viewer.view(), number);
                    return "Nothing is sent there any more.";
                },
                "/admin/destinations");
    }

    public @Nullable MadeDestination made() {
        return made;
    }

    public Destination.Kind getKind() {
        return kind;
    }

    public void setKind(Destination.Kind kind) {
        this.kind = kind;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String provider) {
        this.provider = provider == null ? "" : provider;
    }
}
