package org.plumbline.web.casefile;

import java.util.List;
import org.plumbline.monitor.casefile.WorkCounts;
import org.plumbline.monitor.casefile.WorkFilter.Due;
import org.plumbline.web.show.FigureWords;

/** One head of the work list with how many stand under it, and the sentence that says so. */
public record WorkHead(Due due, long count, String words, String sentence) {
    static List<WorkHead> of(WorkCounts counts) {
        return List.of(
                head(Due.TODAY, counts.today(), "due today", "due today"),
                head(Due.TOMORROW, counts.tomorrow(), "due tomorrow", "due tomorrow"),
                head(Due.WEEK, counts.week(), "due this week", "due by the end of Sunday"),
                head(Due.WARNED, counts.warned(), "due soon", "due soon: a warning was given"),
                head(Due.MISSED_NOT_DONE, counts.missedNotDone(), "missed, not done", "missed and still not done"),
                head(
                        Due.MISSED_NOT_ANSWERED,
                        counts.missedNotAnswered(),
                        "missed, not answered",
                        "missed, and nobody has said why"),
                head(Due.OPEN, counts.open(), "open", "open, whenever it is due"),
                head(Due.MISSED, counts.missed(), "missed", "missed, done late or not at all"));
    }

    private static WorkHead head(Due due, long count, String words, String told) {
        return new WorkHead(due, count, words, FigureWords.counted(count, "promise is ", "promises are ") + told + ".");
    }
}
