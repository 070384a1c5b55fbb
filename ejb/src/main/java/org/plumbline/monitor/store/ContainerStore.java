package org.plumbline.monitor.store;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.function.Function;

/** The store in the container, which begins and ends the transactions. */
@Stateless
@Local(Store.class)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ContainerStore implements Store {
    @PersistenceContext(unitName = "plumbline")
    private EntityManager entities;

    @Override
    public <T> T in(TenantId tenant, Function<Session, T> work) {
        return work.apply(Session.of(tenant, entities));
    }

    @Override
    public <T> T across(Function<Sql, T> work) {
        return work.apply(new Sql(entities.unwrap(Connection.class)));
    }
}
