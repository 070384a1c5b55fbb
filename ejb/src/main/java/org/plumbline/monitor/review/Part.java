package org.plumbline.monitor.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a pack with its answer.
 *
 * @param id in addresses, and of the table's sheet
 * @param words sentences, each a paragraph
 * @param table at most one
 * @param curves charts, each with its title
 */
public record Part(
        String id,
        String title,
        List<String> words,
        @Nullable PackTable table,
        List<Curve> curves) {
    public Part {
        words = List.copyOf(words);
        curves = List.copyOf(curves);
    }

    static Part of(String id, String title, List<String> words, @Nullable PackTable table) {
        return new Part(id, title, words, table == null || table.rows().isEmpty() ? null : table, List.of());
    }
}
