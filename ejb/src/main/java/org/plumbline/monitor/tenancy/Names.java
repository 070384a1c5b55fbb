package org.plumbline.monitor.tenancy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.monitor.Refused;

/** Which names can be given. */
final class Names {
    private static final Pattern REF = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?");
    private static final Pattern TENANT = Pattern.compile(REF.pattern() + "(?:\\." + REF.pattern() + ")*");
    private static final int LONGEST_TENANT = 62;
    private static final int LONGEST = 200;

    private Names() {}

    static void checkRef(String ref) {
        if (!REF.matcher(ref).matches()) {
            throw Refused.invalid("'" + ref + "' can't stand in an address: use small letters, digits and hyphens, "
                    + "at most 62 of them, such as north-east");
        }
    }

    /** A tenant's ref: names joined by dots, each given by the tenant before it. */
    static void checkTenant(String ref) {
        if (!TENANT.matcher(ref).matches() || ref.length() > LONGEST_TENANT) {
            throw Refused.invalid("'" + ref + "' can't stand in an address: use small letters, digits, hyphens and,"
                    + " between the names of maker and made, dots, at most 62 of them, such as council.north-east");
        }
    }

    static void checkText(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw Refused.invalid(what + " has 1 to " + LONGEST + " characters");
        }
    }

    /** Names of constants, sorted and with commas, as they stand in one column. */
    static String joined(Collection<?> names) {
        return names.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    static Set<String> split(String joined) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(joined.split(",")));
    }
}
