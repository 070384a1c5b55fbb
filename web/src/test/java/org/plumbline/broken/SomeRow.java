package org.plumbline.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row, for {@link SeesRows} to see. */
@Entity
class SomeRow {
    @Id
    long number;
}
