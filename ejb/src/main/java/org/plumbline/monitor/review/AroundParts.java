package org.plumbline.monitor.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.monitor.attainment.Figures;
import org.plumbline.monitor.comparison.Cell;
import org.plumbline.monitor.comparison.Feed;
import org.plumbline.monitor.comparison.Overview;
import org.plumbline.monitor.comparison.ProviderRow;
import org.plumbline.monitor.policy.Promised;
import org.plumbline.monitor.tenancy.Contract;

/** What a pack says around the figures: by which standards, beside whom, on what data, and how it was counted. */
final class AroundParts {
    private AroundParts() {}

    /** Those in force at any time of the month. */
    static List<Promised> inForce(List<Promised> all, Contract contract, YearMonth month) {
        List<Promised> of = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Promised promised : all) {
            if (promised.contract() != contract.number() || promised.from().isAfter(month.atEndOfMonth())) {
                continue;
            }
            if (!promised.from().isAfter(month.atDay(1)) && !promised.from().isBefore(last)) {
                of.clear();
            }
            last = promised.from();
            of.add(promised);
        }
        return of;
    }

    /** @param calendar with its version, in words */
    static Part standards(List<Promised> inForce, String calendar) {
        PackTable table = PackTable.under("Standard", "Version", "In force from", "Promises measured", "Not measured");
        for (Promised promised : inForce) {
            table = table.with(
                    promised.standard().title(),
                    promised.version(),
                    When.day(promised.from()),
                    promised.standard().levels().size(),
                    promised.standard().unmeasured().size());
        }
        return Part.of(
                "standards",
                "What it was judged by",
                List.of(
                        inForce.isEmpty()
                                ? "No standard was in force in this month."
                                : "Standards in force at any time of the month.",
                        "Working days: " + calendar + ". Rules: the standards language of this Plumbline, form "
                                + PackJson.FORM + " of its packs."),
                table);
    }

    /** @param overview of the contract area in the month */
    static Part peers(Overview overview, Contract contract, YearMonth month) {
        PackTable table = PackTable.under(
                "Promised about", "Provider", "Promise", "Status", "Kept", "Decided", "Share kept", "From", "To");
        for (int i = 0; i < overview.dimensions().size(); i++) {
            int column = i;
            boolean own = overview.rows().stream()
                    .anyMatch(row -> row.provider().equals(contract.provider())
                            && row.cells().get(column).figures() != null);
            for (ProviderRow row : overview.rows()) {
                Cell cell = row.cells().get(column);
                Figures of = cell.figures();
                if (own && of != null && of.n() > 0) {
                    table = table.with(
                            overview.dimensions().get(i).title(),
                            row.name(),
                            cell.brief(),
                            cell.status().words(),
                            of.met(),
                            of.n(),
                            of.rate(),
                            of.low(),
                            of.high());
                }
            }
        }
        String where = contract.area() == null ? "under " + contract.scheme() : "in contract area " + contract.area();
        boolean alone = overview.rows().size() < 2;
        return Part.of(
                "peers",
                "Beside others in the same area",
                List.of(
                        alone
                                ? "You see no other provider " + where + "."
                                : "Providers " + where + " share out the same referrals in " + When.month(month)
                                        + "; each is judged by its own promise, so that shares of different promises are no"
                                        + " ranking."),
                table);
    }

    static Part quality(Feed feed) {
        PackTable table = PackTable.under("What was sent", "Number", "Of")
                .with("Events its promises need that never came", feed.missing().size(), feed.needed())
                .with("Recorded more than a week late", feed.late(), feed.told())
                .with("Kept only by what was written down after it was due", feed.backDated(), feed.met())
                .with("Corrections", feed.corrections(), feed.events())
                .with("Open in cases where nothing happened for 28 days", feed.quiet(), feed.open())
                .with("Cases set aside because they can’t be judged", feed.setAside(), feed.cases());
        List<String> words = new ArrayList<>();
        words.add(
                feed.silentDays() == null
                        ? "No event ever came."
                        : feed.silentDays() == 0
                                ? "The last event came on the day of the cut-off."
                                : "Days from the last event that came to the cut-off: " + feed.silentDays() + ".");
        feed.missing()
                .forEach(missing -> words.add(
                        "Never sent: " + missing.event() + ", for " + String.join("; ", missing.promises()) + "."));
        words.add("These count all that came for the provider in this area, not of this month alone.");
        return Part.of("quality", "How far the data can be trusted", words, table);
    }

    static Part notes(PackHead head) {
        return Part.of(
                "notes",
                "How this was counted",
                List.of(
                        "A promise counts in the month in which its clock began, never in that of its end. The rolling"
                                + " three and twelve months end with the month of this pack; to date begins with the first"
                                + " month that has any.",
                        "The 95% interval is Wilson’s. The undetermined share is that of open promises among those kept,"
                                + " missed and open: the share kept can still move by that much.",
                        "Excused, withdrawn and without evidence are in neither numerator nor denominator. Late is missed,"
                                + " however late; recorded late is kept.",
                        "Change: months as points, with limits by their moving range or, where months differ much in"
                                + " size, by their number of cases (p′).",
                        "The sample: cases of the month in the order of the SHA-256 of the seed “" + head.seed()
                                + "”, a colon and the case’s number; the first " + head.size()
                                + " are taken. Anybody can draw it again."),
                null);
    }
}
