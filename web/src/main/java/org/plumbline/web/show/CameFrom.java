package org.plumbline.web.show;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list from which somebody came to a page, with its filters and place, as {@code from} carries it in the page's
 * address. Only lists of our own are led back to, whatever the address says.
 *
 * @param address path and query inside this application
 * @param words what the list is called
 */
public record CameFrom(String address, String words) {
    public static final CameFrom WORK_LIST = new CameFrom("/work", "Work list");

    private static final String NAME = "from";
    private static final Map<String, String> LISTS = Map.of(
            WORK_LIST.address(),
            WORK_LIST.words(),
            "/warnings",
            "Warnings",
            "/answers",
            "Answers and disputes",
            "/standards/kept",
            "Verdicts that stay as they were",
            "/admin/operations",
            "Operations");

    /** The list of such an address, or the work list where it is none of ours. */
    public static CameFrom of(@Nullable String address) {
        String path = address == null ? "" : address.split("[?#]", 2)[0];
        String words = LISTS.get(path);
        return words == null ? WORK_LIST : new CameFrom(address, words);
    }

    /** The address leads back to this list. */
    public static Address carried(Address to, Address list) {
        return to.with(NAME, list);
    }
}
