package org.plumbline.monitor.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.plumbline.monitor.Settings;
import org.plumbline.monitor.store.Database;
import org.plumbline.monitor.store.Migrations;
import org.plumbline.monitor.tenancy.FirstAdministrator;
import org.plumbline.standards.catalogue.Catalogue;

/** What happens before anything else: the migrations, outside of any transaction of the container's. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {
    private static final Logger LOG = Logger.getLogger(Start.class.getName());

    @Resource(lookup = Database.NAME)
    private DataSource source;

    @Inject
    private Readiness readiness;

    @Inject
    private FirstAdministrator first;

    @Inject
    private Settings settings;

    @PostConstruct
    void begin() {
        int scripts = Migrations.run(source);
        readiness.migrated();
        int standards = Catalogue.builtIn().standards().size();
        readiness.catalogued();
        LOG.info(() -> "Ran " + scripts + " migrations; the catalogue has " + standards + " standards");
        if (!settings.demonstration()) {
            first.announce();
        }
    }
}
