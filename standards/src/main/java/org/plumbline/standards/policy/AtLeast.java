package org.plumbline.standards.policy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * So many targets in a window after a trigger.
 *
 * @param times 1 to 1000
 * @param distinctDays two targets on one day count once
 * @param window when the targets must come
 * @param opens how long after the trigger the window opens, in days, weeks or months; null: at once
 * @param enough one such event in the window is enough instead of all the targets, or null
 */
public record AtLeast(
        int times,
        boolean distinctDays,
        Trigger on,
        Pattern target,
        Window window,
        @Nullable Span opens,
        @Nullable Pattern enough)
        implements Measure {

    /** The part of time after a trigger in which targets count. */
    public sealed interface Window {}

    /** From the trigger to the end of a span. */
    public record For(Span span) implements Window {}

    /** The whole calendar period that follows the one in which the trigger lies. */
    public record Next(Period period) implements Window {}

    /** From the trigger until an event, which decides. */
    public record Until(Pattern event) implements Window {}

    public Pattern trigger() {
        return on.pattern();
    }

    public boolean eachTrigger() {
        return on.each();
    }

    @Override
    public Pattern start() {
        return on.pattern();
    }

    @Override
    public Trigger.@Nullable Link follows() {
        return on.follows();
    }

    @Override
    public List<Pattern> targets() {
        return enough == null ? List.of(target) : List.of(target, enough);
    }

    @Override
    public Stream<Span> spans() {
        return Stream.concat(
                Stream.ofNullable(opens), window instanceof For fixed ? Stream.of(fixed.span()) : Stream.empty());
    }
}
