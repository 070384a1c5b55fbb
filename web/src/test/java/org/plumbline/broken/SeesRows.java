package org.plumbline.broken;

import jakarta.persistence.EntityManager;
import org.plumbline.monitor.store.Database;

/** Breaks every rule of the pages: goes to the database itself and sees a row. */
class SeesRows {
    EntityManager rows;
    Database database;
    SomeRow row;
}
