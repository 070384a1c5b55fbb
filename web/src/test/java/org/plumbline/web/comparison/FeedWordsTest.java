package org.plumbline.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.monitor.comparison.Feed;
import org.plumbline.monitor.comparison.Feed.MissingEvent;

class FeedWordsTest {
    private static final MissingEvent EXIT_REPORT =
            new MissingEvent("exit report", List.of("Exit report, within 10 days", "Exit report, within 4 weeks"));

    @Test
    void the_finding_says_who_is_silent_what_was_never_sent_and_who_is_latest() {
        assertThat(FeedWords.finding(List.of(feed("Serco", 8L, 10, 1), feed("Seetec", 7L, 10, 3, EXIT_REPORT))))
                .isEqualTo(
                        "1 of 2 feeds has been silent for more than a week; 1 never sent an event that its promises"
                                + " need. Seetec writes down latest: 30.0% of its events more than a week after they happened.");
        assertThat(FeedWords.finding(List.of(feed("Serco", 0L, 10, 0), feed("Seetec", 1L, 0, 0))))
                .isEqualTo("None of 2 feeds has been silent for more than a week; every event that their promises need"
                        + " has been sent.");
    }

    @Test
    void silence_is_said_by_days() {
        assertThat(silence(null)).isEqualTo("Nothing ever came");
        assertThat(silence(0L)).isEqualTo("today");
        assertThat(silence(1L)).isEqualTo("yesterday");
        assertThat(silence(7L)).isEqualTo("7 days ago");
        assertThat(silence(8L)).isEqualTo("Silent for 8 days");
    }

    @Test
    void what_was_never_sent_is_said_with_the_promises_that_need_it() {
        FeedWords words = new FeedWords(feed("Seetec", 0L, 0, 0, EXIT_REPORT));
        assertThat(words.never()).isEqualTo("1 of 4 never sent");
        assertThat(words.neverSent())
                .isEqualTo("exit report (Exit report, within 10 days; Exit report, within 4 weeks)");
        assertThat(words.late()).isEqualTo("not told");
    }

    private static String silence(@Nullable Long days) {
        return new FeedWords(feed("Serco", days, 10, 0)).silence();
    }

    private static Feed feed(String name, @Nullable Long silent, long told, long late, MissingEvent... missing) {
        return new Feed(
                name.toLowerCase(java.util.Locale.ROOT),
                name,
                5,
                told,
                0,
                4,
                List.of(missing),
                silent,
                told,
                late,
                0,
                0,
                0,
                0,
                0);
    }
}
