package org.plumbline.broken;

import jakarta.faces.context.FacesContext;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks every rule of the monitor: a row that others see, that knows pages, and that asks the machine for the day. */
@Entity
public class PublicRow {
    @Id
    LocalDate today = LocalDate.now(ZoneOffset.UTC);

    transient FacesContext page;
}
