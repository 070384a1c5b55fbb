package org.plumbline.monitor.demonstration.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.standards.event.CaseEvent;
import org.plumbline.standards.event.Moment;

/** When the providers' systems send what happened: mostly within hours, some the next day, a few days late. */
final class Post {
    private static final Set<String> OFTEN_WITHOUT_TIME =
            Set.of("letter-sent", "welcome-pack", "adviser-allocated", "cv", "action-plan", "exit-report");
    private static final double WITHOUT_TIME = 0.35;
    private static final double NEXT_DAY = 0.08;
    private static final double DAYS_LATER = 0.03;

    private final Diary diary;
    private final String contract;
    private final @Nullable String caseRef;
    private final Chance chance;

    /** @param caseRef null for what is of the contract as a whole */
    Post(Diary diary, String contract, @Nullable String caseRef, Chance chance) {
        this.diary = diary;
        this.contract = contract;
        this.caseRef = caseRef;
        this.chance = chance;
    }

    /** @param number counts the happenings of that type from 1 */
    InventedEvent send(Happening happening, int number) {
        String id = (caseRef == null ? contract : caseRef) + "/" + happening.type() + "/" + number;
        Chance luck = chance.of(id);
        LocalDate day = happening.when().toLocalDate();
        boolean withoutTime = OFTEN_WITHOUT_TIME.contains(happening.type()) && luck.happens(WITHOUT_TIME);
        Moment occurred = withoutTime ? Moment.on(day) : Moment.at(instant(happening.when()), InventedCases.ZONE);
        Instant sent = instant(sent(happening, luck));
        CaseEvent event = new CaseEvent(id, happening.type(), occurred, sent, null, happening.attributes(), null, null);
        return new InventedEvent(caseRef, contract, event, sent);
    }

    private LocalDateTime sent(Happening happening, Chance luck) {
        LocalDate day = happening.when().toLocalDate();
        if (!happening.type().equals("referral") && luck.happens(DAYS_LATER)) {
            return diary.time(later(day, luck.between(2, 6)), luck);
        }
        if (!happening.type().equals("referral") && luck.happens(NEXT_DAY)) {
            return diary.time(later(day, 1), luck);
        }
        return happening.when().plusMinutes(luck.between(1, 90));
    }

    private LocalDate later(LocalDate day, int workingDays) {
        LocalDate later = diary.workingDaysAfter(day, workingDays);
        return later.isAfter(day) ? later : day.plusDays(workingDays);
    }

    private static Instant instant(LocalDateTime civil) {
        return civil.atZone(InventedCases.ZONE).toInstant();
    }
}
