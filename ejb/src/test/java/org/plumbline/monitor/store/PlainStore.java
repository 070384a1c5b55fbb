package org.plumbline.monitor.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/** The store without a container: a local transaction for each piece of work. */
public final class PlainStore implements Store, AutoCloseable {
    private final EntityManagerFactory factory;

    public PlainStore(DataSource source) {
        Map<String, Object> here = new HashMap<>();
        here.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        here.put("jakarta.persistence.nonJtaDataSource", source);
        here.put("jakarta.persistence.jtaDataSource", "");
        here.put("eclipselink.weaving", "false");
        here.put("eclipselink.logging.level", "WARNING");
        here.put("eclipselink.session-name", "test-" + System.identityHashCode(this));
        factory = Persistence.createEntityManagerFactory("plumbline", here);
    }

    @Override
    public <T> T in(TenantId tenant, Function<Session, T> work) {
        return transaction(entities -> work.apply(Session.of(tenant, entities)));
    }

    @Override
    public <T> T across(Function<Sql, T> work) {
        return transaction(entities -> work.apply(new Sql(entities.unwrap(Connection.class))));
    }

    @Override
    public void close() {
        factory.close();
    }

    private <T> T transaction(Function<EntityManager, T> work) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            T answer = work.apply(entities);
            entities.getTransaction().commit();
            return answer;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }
}
