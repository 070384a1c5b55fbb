package org.plumbline.web.show;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By what a table is sorted, as the address says: {@code ?sort=missed&order=descending}. The heads of every table ask
 * it where they lead; the bean of a page asks it to sort its rows, or hands the order to a list that pages on the server.
 */
@Named
@RequestScoped
public class Sorting {
    private static final String ASCENDING = "ascending";
    private static final String DESCENDING = "descending";

    /** What does not go on to the address of another order: the place in a list, and the wish for a download. */
    private static final List<String> LEFT_OUT = List.of("sort", "order", "after", "as");

    private Map<String, String[]> asked;

    @Inject
    public Sorting(HttpServletRequest request) {
        this(request.getParameterMap());
    }

    Sorting(Map<String, String[]> asked) {
        this.asked = asked;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Sorting() {}

    /** Name of the column, or empty: as the page has it. */
    public String key() {
        return first("sort");
    }

    public boolean isDescending() {
        return DESCENDING.equals(first("order"));
    }

    /** For filters, which keep it; empty where nothing is asked for. */
    public String order() {
        return key().isEmpty() ? "" : isDescending() ? DESCENDING : ASCENDING;
    }

    /**
     * What {@code aria-sort} says of a column.
     *
     * @param standing whether the page has its rows by that column, ascending, where nothing else is asked for
     */
    public String aria(String key, boolean standing) {
        boolean sorted = key().isEmpty() ? standing : key().equals(key);
        return sorted ? (isDescending() ? DESCENDING : ASCENDING) : "none";
    }

    /** The same page by that column; where it is so already, the other way round. */
    public String address(String key, boolean standing) {
        Address address = Address.of("");
        new TreeMap<>(asked).forEach((name, values) -> {
            if (!LEFT_OUT.contains(name) && !name.startsWith("jakarta.faces")) {
                address.with(name, values[0]);
            }
        });
        boolean turn = ASCENDING.equals(aria(key, standing));
        return address.with("sort", key)
                .with("order", turn ? DESCENDING : ASCENDING)
                .toString();
    }

    /** The rows as the address asks for them. */
    public <T> List<T> sorted(List<T> rows, Columns<T> columns) {
        return columns.sorted(rows, key(), isDescending());
    }

    private String first(String name) {
        String[] values = asked.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
