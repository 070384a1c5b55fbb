package org.plumbline.standards.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that the writer probably meant; for readers whose words are no fixed list of a {@link Section}. */
public final class Spelling {

    private Spelling() {}

    /**
     * The known word nearest to the written one, if it is near enough to be a slip: a third of its letters, at least 1,
     * and never all.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String plain = plain(written);
        return known.stream()
                .filter(word -> word.length() > 1 && distance(plain, plain(word)) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt((String word) -> distance(plain, plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** Letters to insert, drop, replace or swap with a neighbour (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
