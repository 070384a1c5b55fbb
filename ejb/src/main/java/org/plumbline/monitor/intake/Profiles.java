package org.plumbline.monitor.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.Upload;
import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.store.Session;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.tenancy.Role;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.View;
import org.plumbline.standards.measure.WideProfile;
import org.plumbline.standards.yaml.InvalidDocument;

/** The stored profiles of wide files. */
@ApplicationScoped
public class Profiles {
    private static final int LONGEST_NAME = 100;

    private final Store store;
    private final TenantClock clock;
    private final Audit audit;

    @Inject
    public Profiles(Store store, TenantClock clock, Audit audit) {
        this.store = store;
        this.clock = clock;
        this.audit = audit;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Profiles() {
        this(null, null, null);
    }

    /** By name. */
    public List<ProfileSummary> list(View view) {
        return store.in(
                view.tenant(),
                session -> session.entities()
                        .createQuery("select p from ProfileRow p order by p.name", ProfileRow.class)
                        .getResultStream()
                        .map(ProfileRow::toDomain)
                        .toList());
    }

    /** Keeps a profile; one of the same name is replaced. */
    public Upload<ProfileSummary> upload(View view, String file, String yaml) {
        view.require(Role.TENANT_ADMINISTRATOR);
        try {
            String name = read(file, yaml).name();
            if (name.length() > LONGEST_NAME || name.contains("/")) {
                throw Refused.invalid("A profile's name has at most " + LONGEST_NAME + " characters and no slash");
            }
            return new Upload<>(store.in(view.tenant(), session -> keep(session, view, name, yaml)), List.of());
        } catch (InvalidDocument invalid) {
            return new Upload<>(null, invalid.problems());
        }
    }

    Optional<WideProfile> find(View view, String name) {
        return store.in(
                        view.tenant(),
                        session -> Optional.ofNullable(
                                session.entities().find(ProfileRow.class, new ProfileRow.Key(name))))
                .map(row -> read(name, row.toDomain().yaml()));
    }

    private ProfileSummary keep(Session session, View view, String name, String yaml) {
        ProfileRow row = ProfileRow.of(name, yaml, clock.received(), view.who());
        session.entities().merge(row);
        audit.tell(session, view.who(), "uploaded profile", name, "");
        return row.toDomain();
    }

    private static WideProfile read(String file, String yaml) {
        try {
            return WideProfile.read(file, new StringReader(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException("A string can be read", e);
        }
    }
}
