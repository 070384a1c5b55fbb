package org.plumbline.web.dashboard;

import java.util.List;

/**
 * What somebody's role needs of them today.
 *
 * @param title what the role is about
 * @param sentence how it stands, with figures
 * @param ways where to go for it, the most pressing first
 */
public record Needs(String title, String sentence, List<Way> ways) {
    public Needs {
        ways = List.copyOf(ways);
    }

    /**
     * Something to do or to look at.
     *
     * @param address inside this application
     * @param pressing whether it waits for this person
     */
    public record Way(String words, String address, boolean pressing) {}
}
