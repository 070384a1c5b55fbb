package org.plumbline.monitor.store;

import java.io.Serializable;

/** The number by which all that is stored is kept apart. */
public record TenantId(int value) implements Serializable {
    public TenantId {
        if (value < 1) {
            throw new IllegalArgumentException("Tenants count from 1, not " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
