package org.plumbline.web.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.comparison.Feed;
import org.plumbline.web.show.FigureWords;

/** A provider's feed, in words. */
public record FeedWords(Feed feed) {

    /** What stands out among the feeds: silent ones, what was never sent, what was written down late. */
    static String finding(List<Feed> feeds) {
        if (feeds.isEmpty()) {
            return "No contract that you may see has a feed here.";
        }
        long silent = feeds.stream().filter(Feed::isSilent).count();
        long lacking = feeds.stream().filter(feed -> !feed.missing().isEmpty()).count();
        long aside = feeds.stream().mapToLong(Feed::setAside).sum();
        List<String> told = new ArrayList<>();
        told.add(of(silent, feeds.size()) + (silent <= 1 ? " has" : " have") + " been silent for more than a week");
        told.add(
                lacking == 0
                        ? "every event that their promises need has been sent"
                        : FigureWords.count(lacking) + " never sent an event that " + (lacking == 1 ? "its" : "their")
                                + " promises need");
        if (aside > 0) {
            told.add(FigureWords.counted(aside, "case", "cases") + " can’t be judged");
        }
        return String.join("; ", told) + "." + latest(feeds);
    }

    private static String of(long some, int feeds) {
        return (some == 0 ? "None" : FigureWords.count(some)) + " of " + FigureWords.counted(feeds, "feed", "feeds");
    }

    private static String latest(List<Feed> feeds) {
        return feeds.stream()
                .filter(feed -> feed.late() > 0)
                .max(Comparator.comparing(feed -> (double) feed.late() / feed.told()))
                .map(feed -> " " + feed.name() + " writes down latest: "
                        + ChangeWords.percent((double) feed.late() / feed.told())
                        + " of its events more than a week after they happened.")
                .orElse("");
    }

    /** "Silent for 12 days", "yesterday". */
    public String silence() {
        Long days = feed.silentDays();
        if (days == null) {
            return "Nothing ever came";
        }
        if (feed.isSilent()) {
            return "Silent for " + FigureWords.count(days) + " days";
        }
        return days == 0 ? "today" : days == 1 ? "yesterday" : FigureWords.count(days) + " days ago";
    }

    public String never() {
        return feed.needed() == 0
                ? "nothing needed"
                : feed.missing().isEmpty()
                        ? "all " + feed.needed() + " sent"
                        : feed.missing().size() + " of " + feed.needed() + " never sent";
    }

    /** Each missing event with the promises that need it. */
    public String neverSent() {
        return feed.missing().stream()
                .map(missing -> missing.event() + " (" + promises(missing) + ")")
                .collect(Collectors.joining("; "));
    }

    public String promises(Feed.MissingEvent missing) {
        return String.join("; ", missing.promises());
    }

    public String late() {
        return share(feed.lateShare(), "not told");
    }

    public String lateOf() {
        return of(feed.late(), feed.told(), "events");
    }

    public String backDated() {
        return share(feed.backDatedShare(), "none met");
    }

    public String backDatedOf() {
        return of(feed.backDated(), feed.met(), "met");
    }

    public String corrected() {
        return share(feed.correctedShare(), "no events");
    }

    public String correctedOf() {
        return of(feed.corrections(), feed.events(), "events");
    }

    public String quiet() {
        return share(feed.quietShare(), "none open");
    }

    public String quietOf() {
        return of(feed.quiet(), feed.open(), "open");
    }

    private static String share(@Nullable Double share, String none) {
        return share == null ? none : ChangeWords.percent(share);
    }

    private static String of(long part, long all, String what) {
        return all == 0 ? "" : FigureWords.count(part) + " of " + FigureWords.count(all) + " " + what;
    }
}
