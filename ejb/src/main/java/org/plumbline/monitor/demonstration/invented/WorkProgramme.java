package org.plumbline.monitor.demonstration.invented;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.standards.catalogue.Catalogue;
import org.plumbline.standards.policy.Standard;

/** The Work Programme's providers and contracts as the catalogue's standards name them. */
public final class WorkProgramme {
    public static final String SCHEME = "Work Programme";

    /** Of the demonstration: the month in which the programme began. */
    public static final long SEED = 2011_06;

    private static final double REFERRALS_A_DAY = 1.2;
    private static final int LETTERS = 3;

    private WorkProgramme() {}

    /** By the provider's ref, in the order of the catalogue. */
    public static Map<String, List<InventedContract>> contracts() {
        Map<String, List<InventedContract>> contracts = new LinkedHashMap<>();
        for (Standard standard : standards()) {
            String provider = ref(standard);
            for (String area : standard.contracts()) {
                contracts.computeIfAbsent(provider, ref -> new ArrayList<>()).add(contract(standard, provider, area));
            }
        }
        return contracts;
    }

    private static List<Standard> standards() {
        return Catalogue.builtIn().standards().stream()
                .filter(standard -> SCHEME.equals(standard.scheme()) && standard.provider() != null)
                .toList();
    }

    /** Standards for many contracts get more cases, but fewer in each: every one is to be worth a look. */
    private static InventedContract contract(Standard standard, String provider, String area) {
        String number = area.replaceAll("\\D", "");
        String letters = provider.replace("-", "").toUpperCase(Locale.ROOT);
        return new InventedContract(
                provider + "-cpa-" + number,
                provider,
                name(standard),
                area,
                letters.substring(0, Math.min(LETTERS, letters.length())) + (number.length() < 2 ? "0" : "") + number,
                standard,
                REFERRALS_A_DAY / Math.pow(standard.contracts().size(), 0.6));
    }

    private static String name(Standard standard) {
        return String.valueOf(standard.provider());
    }

    /** The name without what stands in brackets, as it can stand in an address. */
    private static String ref(Standard standard) {
        return name(standard)
                .replaceAll("\\(.*", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
