package org.plumbline.monitor.comparison;

import java.time.YearMonth;
import org.plumbline.monitor.attainment.Figures;

/** A month's cohort of one level. */
public record MonthResult(YearMonth month, Status status, Figures figures) {}
