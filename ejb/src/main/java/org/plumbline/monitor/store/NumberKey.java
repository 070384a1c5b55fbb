package org.plumbline.monitor.store;

import java.io.Serializable;

/**
 * What names a row of a tenant's beside the tenant: its number. JPA asks for such a class wherever the tenant is a part
 * of the key, even where one attribute is left.
 */
public final class NumberKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private long number;

    public NumberKey() {}

    public NumberKey(long number) {
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberKey key && key.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}
