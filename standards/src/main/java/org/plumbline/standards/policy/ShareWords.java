package org.plumbline.standards.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import org.plumbline.standards.policy.RequiredShare.Cohort;
import org.plumbline.standards.yaml.Section;

/** Reads {@code share: 90%} and {@code cohort: whole} (the default) or {@code matured}. */
final class ShareWords {

    private static final java.util.regex.Pattern PERCENT =
            java.util.regex.Pattern.compile("(\\d{1,4})(?:\\.(\\d))?\\s*%");

    private ShareWords() {}

    static Optional<RequiredShare> read(Section section) {
        Optional<Cohort> cohort = section.oneOf("cohort", Cohort.class);
        Optional<String> share = section.text("share");
        if (share.isEmpty()) {
            if (section.has("cohort") && !section.has("share")) {
                section.report("cohort", "a cohort says nothing without a share", "write 'share: 90%' beside it");
            }
            return Optional.empty();
        }
        Matcher percent = PERCENT.matcher(share.get());
        if (!percent.matches()) {
            section.report("share", "'" + share.get() + "' is no share", "write a share such as '90%' or '99.5%'");
            return Optional.empty();
        }
        int tenths = percent.group(2) == null ? 0 : Integer.parseInt(percent.group(2));
        int permille = Integer.parseInt(percent.group(1)) * 10 + tenths;
        if (permille < 1 || permille > 1000) {
            section.report("share", "'" + share.get() + "' is out of bounds", "write more than 0% and at most 100%");
            return Optional.empty();
        }
        return Optional.of(new RequiredShare(permille, cohort.orElse(Cohort.WHOLE)));
    }
}
