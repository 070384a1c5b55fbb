package org.plumbline.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.review.PackQuestion;
import org.plumbline.monitor.tenancy.Contract;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Asked;

/** Which pack the address asks for. */
@Named
@RequestScoped
public class PackAsked {
    private Viewer viewer;
    private Contracts contracts;
    private @Nullable PackQuestion question;

    @Inject
    public PackAsked(Viewer viewer, Contracts contracts) {
        this.viewer = viewer;
        this.contracts = contracts;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PackAsked() {}

    public PackQuestion question() {
        if (question == null) {
            String ref = Asked.or("", "contract");
            Contract contract = contracts
                    .find(viewer.view(), ref)
                    .orElseThrow(() -> Refused.notFound("You see no contract '" + ref + "'"));
            question = PackQuestion.of(contract, month(), Asked.or("", "seed"), size());
        }
        return question;
    }

    private static YearMonth month() {
        try {
            return YearMonth.parse(Asked.or("", "month"));
        } catch (DateTimeException unread) {
            throw Refused.notFound("Say of which month, such as 2026-03");
        }
    }

    private static @Nullable Integer size() {
        String size = Asked.or("", "size");
        if (!size.matches("\\d{0,3}")) {
            throw Refused.invalid("The size of a sample is a number");
        }
        return size.isEmpty() ? null : Integer.valueOf(size);
    }

    /** 0: the latest. */
    public int edition() {
        String edition = Asked.or("", "edition");
        return edition.matches("\\d{1,6}") ? Integer.parseInt(edition) : 0;
    }

    /** Whether the figures of now are asked for, though it was signed. */
    public boolean isNow() {
        return Asked.or("", "now").equals("true");
    }

    public String address() {
        return of("/pack").with("now", isNow() ? "true" : "").toString();
    }

    public String file(String as) {
        return of("/pack")
                .with("now", isNow() ? "true" : "")
                .with("edition", edition() == 0 ? "" : edition())
                .with("as", as)
                .toString();
    }

    /** The figures of now, to make another edition of them. */
    public String nowAddress() {
        return of("/pack").with("now", "true").toString();
    }

    public String editionAddress(int edition) {
        return of("/pack").with("edition", edition).toString();
    }

    private Address of(String path) {
        PackQuestion asked = question();
        return Address.of(path)
                .with("contract", asked.contract().ref())
                .with("month", asked.month())
                .with("seed", asked.seed())
                .with("size", asked.size());
    }
}
