package org.plumbline.monitor.policy;

import org.plumbline.monitor.audit.Audit;
import org.plumbline.monitor.calendar.TenantCalendars;
import org.plumbline.monitor.store.Store;
import org.plumbline.monitor.store.Words;
import org.plumbline.monitor.tenancy.Contracts;
import org.plumbline.monitor.tenancy.TenantClock;
import org.plumbline.monitor.tenancy.Tenants;

/** The services of this package, put together for tests. */
public final class Policies {
    public final Standards standards;
    public final Publishing publishing;
    public final Promises promises;
    public final Resolutions resolutions;

    public Policies(
            Store store,
            TenantCalendars calendars,
            Contracts contracts,
            Tenants tenants,
            TenantClock clock,
            Audit audit,
            Words words) {
        Shelf shelf = new Shelf(store, calendars);
        standards = new Standards(store, shelf, contracts, tenants);
        publishing = new Publishing(store, standards, calendars, contracts, clock, audit);
        promises = new Promises(store, shelf);
        resolutions = new Resolutions(store, shelf, calendars, words);
    }
}
