package org.plumbline.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.review.PackState;
import org.plumbline.monitor.review.Signing;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Asked;
import org.plumbline.web.show.Export;
import org.plumbline.web.show.FigureWords;
import org.plumbline.web.show.Masthead;

/** Which months of which contracts are signed, and which wait for it? */
@Named
@RequestScoped
public class PacksPage {
    private Viewer viewer;
    private Signing signing;
    private Masthead masthead;
    private @Nullable List<PackState> states;

    @Inject
    public PacksPage(Viewer viewer, Signing signing, Masthead masthead) {
        this.viewer = viewer;
        this.signing = signing;
        this.masthead = masthead;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PacksPage() {}

    /** The provider that the address narrows the page to, or empty: all. */
    public String provider() {
        return Asked.or("", "provider");
    }

    public List<PackState> states() {
        if (states == null) {
            states = signing.states(viewer.view()).stream()
                    .filter(state ->
                            provider().isEmpty() || state.contract().provider().equals(provider()))
                    .toList();
        }
        return states;
    }

    public String finding() {
        long signed = states().stream().filter(state -> state.edition() > 0).count();
        return FigureWords.count(signed) + " of "
                + FigureWords.counted(states().size(), "month of a contract is", "months of contracts are")
                + " signed.";
    }

    public String address(PackState state) {
        return Address.of("/pack")
                .with("contract", state.contract().ref())
                .with("month", state.month())
                .toString();
    }

    public String csvAddress() {
        return Address.of("/packs")
                .with("provider", provider())
                .with("as", "csv")
                .toString();
    }

    public void download() throws IOException {
        Export csv = new Export(
                masthead.exported(), "provider", "contract", "month", "editions signed", "signed by", "signed at");
        states().forEach(state -> csv.row(
                state.contract().providerName(),
                state.contract().ref(),
                state.month(),
                state.edition(),
                state.by(),
                state.at()));
        csv.send("packs");
    }
}
