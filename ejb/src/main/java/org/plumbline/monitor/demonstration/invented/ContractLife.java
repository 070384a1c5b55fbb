package org.plumbline.monitor.demonstration.invented;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.standards.clock.VolumeYears;
import org.plumbline.standards.event.Vocabulary;
import org.plumbline.standards.policy.Level;
import org.plumbline.standards.policy.Standard;
import org.plumbline.standards.policy.Subject;
import org.plumbline.standards.policy.Volume;

/** What happens in an invented contract as a whole: its go-live, and what is promised so often a year. */
final class ContractLife {
    private static final String GO_LIVE = "go-live";

    /** Where clocks of cases start with it, enough of them are referred before it. */
    private static final int WEEKS_OF_WAITING = 5;

    /** Else it lies so far back that there are whole years to look back on. */
    private static final int YEARS_BEFORE = 2;

    /** Of what is promised: so much more in a good year, and less in a bad one. */
    private static final double SWAY = 0.25;

    private final List<Level> volumes;
    private final Set<String> anchors;
    private final Diary diary;
    private final Chance chance;
    private final LocalDate firstDay;
    private final LocalDateTime goLive;

    ContractLife(Standard standard, Diary diary, Chance chance, LocalDate firstDay) {
        this.volumes = standard.levels().stream()
                .filter(level -> level.measure() instanceof Volume)
                .toList();
        this.anchors = Subject.anchors(List.of(standard), Vocabulary.builtIn());
        this.diary = diary;
        this.chance = chance;
        this.firstDay = firstDay;
        LocalDate eve = anchors.isEmpty() && !volumes.isEmpty()
                ? firstDay.withDayOfYear(1).minusYears(YEARS_BEFORE).minusWeeks(WEEKS_OF_WAITING)
                : firstDay.plusWeeks(WEEKS_OF_WAITING);
        this.goLive = diary.time(diary.workingDaysAfter(eve, 1), chance.of(GO_LIVE));
    }

    LocalDate start() {
        return volumes.isEmpty() ? firstDay : goLive.toLocalDate();
    }

    /** What starts clocks in a case that was referred on the day. */
    List<Happening> seenFrom(LocalDate referred) {
        return anchors.contains(GO_LIVE) && !goLive.toLocalDate().isBefore(referred)
                ? List.of(new Happening(GO_LIVE, goLive, Map.of()))
                : List.of();
    }

    /** Everything of the periods that have begun by the day, in order; nothing where no promise asks for it. */
    List<Happening> until(LocalDate last) {
        List<Happening> all = new ArrayList<>();
        if (anchors.contains(GO_LIVE) || !volumes.isEmpty()) {
            all.add(new Happening(GO_LIVE, goLive, Map.of()));
        }
        for (Level level : volumes) {
            add(level, (Volume) level.measure(), last, all);
        }
        all.sort(Comparator.comparing(Happening::when));
        return all;
    }

    /** Good periods and bad ones take turns. */
    private void add(Level level, Volume volume, LocalDate last, List<Happening> to) {
        Chance luck = chance.of(level.id());
        int good = luck.between(0, 1);
        VolumeYears years =
                new VolumeYears(volume.year(), (int) goLive.toLocalDate().toEpochDay());
        int first = years.indexOf((int) goLive.toLocalDate().toEpochDay());
        for (int period = first; period <= years.indexOf((int) last.toEpochDay()); period++) {
            LocalDate eve = LocalDate.ofEpochDay(years.firstDay(period) - 1);
            LocalDate end = LocalDate.ofEpochDay(years.firstDay(period + 1) - 1);
            Chance own = luck.of(period);
            int sway = own.between(0, (int) (volume.times() * SWAY));
            boolean kept = Math.floorMod(period, 2) == good;
            int times = kept ? volume.times() + sway : volume.times() - 1 - sway;
            for (int i = 0; i < times; i++) {
                LocalDateTime when = diary.time(diary.dayWithin(eve, end, own), own);
                if (!when.isBefore(goLive)) {
                    Concrete what = Concrete.of(volume.target(), own);
                    to.add(new Happening(what.type(), when, what.attributes()).saying("employer", "employer-" + i));
                }
            }
        }
    }
}
