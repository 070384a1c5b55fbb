package org.plumbline.monitor.policy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a standard that judges a contract's cases from a day on.
 *
 * @param contract its reference
 * @param provider the contract's provider, by its name in addresses
 * @param knownAt when it was put in force, on the clock of the contract's tenant
 */
public record StandardInForce(
        String contract, String provider, String standard, int version, LocalDate from, Instant knownAt, String by) {}
