package org.plumbline.monitor.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;

/** The database as one tenant's work sees it, for as long as its transaction lasts. */
public final class Session {
    /** Under this name the entities' tenant is told to EclipseLink. */
    public static final String TENANT = "eclipselink.tenant-id";

    private final TenantId tenant;
    private final EntityManager entities;
    private final Sql sql;

    private Session(TenantId tenant, EntityManager entities) {
        this.tenant = tenant;
        this.entities = entities;
        this.sql = new Sql(entities.unwrap(Connection.class));
    }

    /** To be called inside the transaction, once for each. */
    public static Session of(TenantId tenant, EntityManager entities) {
        entities.setProperty(TENANT, tenant.value());
        return new Session(tenant, entities);
    }

    public TenantId tenant() {
        return tenant;
    }

    /** Entities of this tenant only. Call {@code flush()} before plain SQL is to see what they changed. */
    public EntityManager entities() {
        return entities;
    }

    public Sql sql() {
        return sql;
    }
}
