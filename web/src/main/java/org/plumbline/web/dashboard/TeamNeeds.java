package org.plumbline.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.plumbline.monitor.answer.AnswerFilter;
import org.plumbline.monitor.answer.Answers;
import org.plumbline.monitor.casefile.WorkCounts;
import org.plumbline.monitor.casefile.WorkFilter;
import org.plumbline.monitor.casefile.WorkFilter.Due;
import org.plumbline.monitor.casefile.WorkList;
import org.plumbline.web.dashboard.Needs.Way;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.FigureWords;

/** A quality team's day: what falls due, and what was missed and nobody has answered for. */
@RequestScoped
class TeamNeeds {
    private Viewer viewer;
    private WorkList work;
    private Answers answers;

    @Inject
    TeamNeeds(Viewer viewer, WorkList work, Answers answers) {
        this.viewer = viewer;
        this.work = work;
        this.answers = answers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TeamNeeds() {}

    Needs needs() {
        WorkCounts counts = work.counts(viewer.view(), WorkFilter.of(Due.OPEN));
        long decided = answers.count(viewer.view(), AnswerFilter.of(AnswerFilter.State.DECIDED));
        String sentence = FigureWords.counted(counts.open(), "promise is", "promises are") + " open, "
                + FigureWords.count(counts.week()) + " of them due by Sunday; "
                + FigureWords.counted(counts.missed(), "was missed.", "were missed.");
        return new Needs(
                "Cases",
                sentence,
                List.of(
                        way(counts.today(), "due today", Due.TODAY),
                        way(counts.tomorrow(), "due tomorrow", Due.TOMORROW),
                        way(counts.warned(), "due soon: a warning was given", Due.WARNED),
                        way(counts.missedNotAnswered(), "missed, and nobody has said why", Due.MISSED_NOT_ANSWERED),
                        new Way(
                                FigureWords.counted(decided, "dispute has", "disputes have") + " an outcome",
                                "/answers?state=decided",
                                false)));
    }

    private static Way way(long count, String words, Due due) {
        return new Way(FigureWords.count(count) + " " + words, "/work?due=" + due, count > 0);
    }
}
