package org.plumbline.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.comparison.LikeForLike;
import org.plumbline.monitor.comparison.LikeQuestion;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Said;

/** By which yardstick of one's own is everybody to be measured? */
@Named
@RequestScoped
public class YardstickPage {
    private static final String EXAMPLE = "within: 2 days, of: referral, do: contact";

    private Viewer viewer;
    private ComparisonFilter filter;
    private LikeForLike likeForLike;
    private LikePage like;
    private @Nullable String typed;

    @Inject
    public YardstickPage(Viewer viewer, ComparisonFilter filter, LikeForLike likeForLike, LikePage like) {
        this.viewer = viewer;
        this.filter = filter;
        this.likeForLike = likeForLike;
        this.like = like;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected YardstickPage() {}

    /** Leads to the measurement, or says what can't be read, with what was typed still there. */
    public void measure() {
        String text = getTyped().strip();
        try {
            if (text.indexOf(':') < 0) {
                throw Refused.invalid("Type a measure in the standards language, such as " + EXAMPLE);
            }
            likeForLike.yardstick(viewer.view(), LikeQuestion.of(like.getDimension(), text, filter.asked()));
            Faces.redirect(Faces.getRequestContextPath()
                    + filter.address("/like-for-like")
                            .with("dimension", like.getDimension())
                            .with("yardstick", text));
        } catch (Refused refused) {
            Said.problem("typed", refused.getMessage());
        }
    }

    /** What was typed before or, where nothing was, an example. */
    public String getTyped() {
        if (typed != null) {
            return typed;
        }
        return like.getYardstick().indexOf(':') < 0 ? EXAMPLE : like.getYardstick();
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed == null ? "" : typed;
    }
}
