package org.plumbline.monitor.demonstration;

import java.util.List;
import java.util.Set;
import org.plumbline.monitor.tenancy.ApiToken;
import org.plumbline.monitor.tenancy.Role;

/** Who can sign in to the demonstration, and with which tokens programs call. Public on purpose, passwords included. */
public final class DemonstrationPeople {
    /** The password of all of them. */
    public static final String PASSWORD = "public-demonstration";

    /** Of the DWP's: people to whom it shows figures with small numbers hidden. */
    static final String AUDIENCE = "Published figures";

    static final String OWN = "own-scheme";
    static final String OWN_NAME = "A scheme of your own";

    private static final String INTERSERVE = "interserve";

    private DemonstrationPeople() {}

    /** In the order in which a newcomer would try them. Only where the demonstration is on do they exist. */
    public static List<SignIn> list() {
        return List.of(
                signIn(
                        "boston",
                        "Contract manager, City of Boston",
                        Set.of(Role.CONTRACT_MANAGER),
                        BostonLoad.CITY,
                        "City of Boston",
                        "Compare sixteen departments on 58,119 real requests."),
                signIn(
                        "dwp",
                        "Contract manager, DWP",
                        Set.of(Role.CONTRACT_MANAGER),
                        DwpLoad.DWP,
                        "Department for Work and Pensions",
                        "Compare seventeen providers, each with what it promised. Their cases are invented."),
                new SignIn(
                        "reader",
                        PASSWORD,
                        "Reader of published figures, DWP",
                        Set.of(),
                        AUDIENCE,
                        DwpLoad.DWP,
                        "Department for Work and Pensions",
                        "See the same figures with small numbers hidden. The cases are invented."),
                signIn(
                        INTERSERVE,
                        "Quality team, Interserve",
                        Set.of(Role.QUALITY_TEAM),
                        INTERSERVE,
                        "Interserve",
                        "Work the list of what falls due today and tomorrow. The cases are invented."),
                signIn(
                        "editor",
                        "Standards editor, Seetec",
                        Set.of(Role.STANDARDS_EDITOR, Role.CONTRACT_MANAGER),
                        "seetec",
                        "Seetec",
                        "Read the standard in force, upload a version of it and put it in force."),
                signIn(
                        "administrator",
                        "Administrator, a scheme of your own",
                        Set.of(Role.values()),
                        OWN,
                        OWN_NAME,
                        "Make a provider, its contract, its people and tokens, and a standard for it."));
    }

    /** Tokens for the examples of the REST interface. */
    public static List<DemonstrationToken> tokens() {
        return List.of(
                new DemonstrationToken(
                        "plb_public-demonstration-boston-read",
                        "demonstration: read",
                        BostonLoad.CITY,
                        ApiToken.Scope.READ,
                        "Read Boston's attainment and cases."),
                new DemonstrationToken(
                        "plb_public-demonstration-dwp-read",
                        "demonstration: read",
                        DwpLoad.DWP,
                        ApiToken.Scope.READ,
                        "Read the Work Programme's attainment and cases."),
                new DemonstrationToken(
                        "plb_public-demonstration-interserve-write",
                        "demonstration: write",
                        INTERSERVE,
                        ApiToken.Scope.WRITE,
                        "Send events of Interserve's invented cases and see their verdicts change."),
                new DemonstrationToken(
                        "plb_public-demonstration-own-scheme-administer",
                        "demonstration: administer",
                        OWN,
                        ApiToken.Scope.ADMINISTER,
                        "Make tenants, contracts and tokens of a scheme of your own."));
    }

    private static SignIn signIn(
            String login, String name, Set<Role> roles, String tenant, String tenantName, String look) {
        return new SignIn(login, PASSWORD, name, roles, null, tenant, tenantName, look);
    }
}
