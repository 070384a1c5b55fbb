package org.plumbline.monitor.casefile;

/** In which order the work list stands; rows that are equal in it keep an order of their own. */
public record WorkOrder(By by, boolean descending) {
    /** As it stands unless somebody asks for another. */
    public static final WorkOrder EARLIEST_DUE = new WorkOrder(By.DUE, false);

    private static final String PLACE = "i.tenant_id, i.case_id, i.level_code, i.trigger_key, i.ordinal";

    public enum By {
        DUE("i.due_at"),
        STARTED("i.started_at"),
        /** Those that nobody was warned of come after all others. */
        WARNED("i.warned_at");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /** The last columns make every row's place its own. All turn together, so that an index can be read backwards. */
    String clause() {
        String columns = by.column + ", " + PLACE;
        return " order by " + (descending ? columns.replace(",", " desc,") + " desc" : columns)
                + " fetch first ? rows only";
    }

    /** The condition that a row comes after a cursor's; takes {@link Cursor#values()}. */
    String after() {
        String condition = " and AT >= ? and (AT > ?"
                + " or (AT = ? and i.tenant_id > ?)"
                + " or (AT = ? and i.tenant_id = ? and i.case_id > ?)"
                + " or (AT = ? and i.tenant_id = ? and i.case_id = ? and i.level_code > ?)"
                + " or (AT = ? and i.tenant_id = ? and i.case_id = ? and i.level_code = ? and i.trigger_key > ?)"
                + " or (AT = ? and i.tenant_id = ? and i.case_id = ? and i.level_code = ? and i.trigger_key = ?"
                + " and i.ordinal > ?))";
        return (descending ? condition.replace('>', '<') : condition).replace("AT", by.column);
    }
}
