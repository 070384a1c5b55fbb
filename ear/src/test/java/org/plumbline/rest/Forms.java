package org.plumbline.rest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.plumbline.rest.Ways.Way;

/** The forms that somebody is shown, on every page and on those that it leads to, and what is sent with one. */
final class Forms {
    /** Of one page, each with another thing in its address. */
    private static final int MOST_ADDRESSES = 40;

    private static final Pattern FORM = Pattern.compile("<h:form id=\"([^\"]+)\"");
    private static final Pattern PART = Pattern.compile("<ui:include src=\"/(WEB-INF/parts/[^\"]+)\"");

    /** Fields that name something under another name than what it is known by. */
    private static final Map<String, String> MEANT = Map.of(
            "contracts", "{contract}",
            "commissioner", "{tenant}",
            "format", "{profile}",
            "admin/tenants ref", "{tenant}",
            "admin/contracts ref", "{contract}",
            "admin/calendars yaml", Bodies.CALENDAR,
            "admin/profiles yaml", Bodies.PROFILE,
            "standards/upload yaml", Bodies.STANDARD,
            "admin/destinations address", "https://localhost/",
            "password", "long enough to be one");

    private static final List<String> DEPLOYED = read();

    private Forms() {}

    /** Which of a form's fields are filled in with the victim's names; the others stay as the sender's own page has them. */
    enum Filled {
        ALL,
        /** What is chosen stays the sender's own, so that it passes for that. */
        BUT_CHOICES,
        /** What the form is about stays the sender's own. */
        BUT_HIDDEN
    }

    /**
     * @param address that shows it, as the sender's own
     * @param id of the form, and the name of the button that sends it
     * @param asks whether it has fields to be filled in; without, it is about what it is about
     */
    record Form(String page, String address, String id, String button, boolean asks) {
        @Override
        public String toString() {
            return "the form '" + id + "' of /" + page + " by " + button;
        }
    }

    /** What is sent, by the names of fields; those of files apart. */
    record Sent(Map<String, String> fields, Map<String, String> files) {}

    /** All that somebody is shown, each button of each once. */
    static List<Form> of(Walker walker) {
        Map<String, Form> forms = new LinkedHashMap<>();
        Set<String> further = new LinkedHashSet<>();
        List<String> withForms = deployed().stream()
                .map(form -> form.replaceFirst("#.*", ""))
                .distinct()
                .toList();
        for (String page : pages()) {
            Element shown = walker.shown(page);
            add(forms, page, shown);
            shown.select("main a[href*=?]").eachAttr("href").stream()
                    .map(address -> address.replaceFirst("^/", ""))
                    .filter(address -> withForms.contains(path(address)))
                    .forEach(further::add);
        }
        Map<String, Integer> asked = new LinkedHashMap<>();
        for (String address : further) {
            if (asked.merge(path(address), 1, Integer::sum) <= MOST_ADDRESSES && !areMet(path(address), forms)) {
                add(forms, address, walker.shown(address));
            }
        }
        return List.copyOf(forms.values());
    }

    private static boolean areMet(String page, Map<String, Form> forms) {
        Set<String> met = forms.values().stream()
                .map(form -> form.page() + "#" + form.id())
                .collect(Collectors.toSet());
        return deployed().stream().filter(form -> form.startsWith(page + "#")).allMatch(met::contains);
    }

    private static void add(Map<String, Form> forms, String address, Element shown) {
        for (Element form : shown.select("main form[method=post]")) {
            boolean asks = !form.select("input:not([type=hidden]):not([type=submit]), select, textarea")
                    .isEmpty();
            List<String> buttons = form.select("input[type=submit]").eachAttr("name");
            if (!buttons.isEmpty() && !tells(form)) {
                continue; // what it does, it does to the sender's own rows
            }
            if (List.of("loading", "measuring").contains(form.id())) {
                continue; // gone by itself once the demonstration is loaded, or the cases are measured
            }
            for (String button : buttons.isEmpty() ? List.of(form.id()) : buttons) {
                Form one = new Form(path(address), address, form.id(), button, asks);
                forms.putIfAbsent(one.toString(), one);
            }
        }
    }

    /** Whether anything is sent with it that can name something. */
    private static boolean tells(Element form) {
        return form.select("[name]:not([type=submit])").eachAttr("name").stream()
                .anyMatch(name -> !name.matches(".*(faces|nonce).*") && !name.equals(form.id()));
    }

    /** @param shown the form, as the sender's own page has it right now */
    static Sent filled(Form form, Element shown, Filled filled, Known known) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        for (Element field : shown.select("[name]:not([type=submit])")) {
            String name = field.attr("name");
            boolean hidden = field.attr("type").equals("hidden");
            boolean chosen = field.is("select") || field.attr("type").equals("checkbox");
            String own =
                    chosen && field.is("select") ? option(field) : field.is("textarea") ? field.text() : field.val();
            if (field.attr("type").equals("file")) {
                files.put(name, known.in(Bodies.NDJSON));
            } else if (name.contains("jakarta.faces")
                    || name.equals(form.id())
                    || (chosen && filled == Filled.BUT_CHOICES)
                    || (hidden && filled == Filled.BUT_HIDDEN)) {
                fields.put(name, own);
            } else {
                fields.put(name, value(form, field, own, known));
            }
        }
        fields.put(form.button(), "sent");
        return new Sent(fields, files);
    }

    private static String value(Form form, Element field, String own, Known known) {
        String name = field.attr("name");
        String meant = MEANT.getOrDefault(form.page() + " " + name, MEANT.get(name));
        if (meant != null) {
            return known.in(meant);
        }
        if (known.value(name) != null) {
            return known.value(name);
        }
        boolean empty = own.isEmpty() && !field.attr("type").equals("hidden");
        return empty ? field.attr("type").equals("date") ? "2026-01-01" : "Somebody" : own;
    }

    private static String option(Element select) {
        Element chosen = select.selectFirst("option[selected]");
        Element first = chosen == null ? select.selectFirst("option") : chosen;
        return first == null ? "" : first.val();
    }

    /** All pages that are deployed with a form, as page#form; the form of a part is one of every page that includes it. */
    static List<String> deployed() {
        return DEPLOYED;
    }

    private static List<String> read() {
        Map<String, String> texts = Ways.texts();
        return pages().stream()
                .flatMap(page -> Stream.concat(
                                Stream.of(texts.get(page + ".xhtml")),
                                PART.matcher(texts.get(page + ".xhtml"))
                                        .results()
                                        .map(part -> texts.get(part.group(1))))
                        .flatMap(text -> FORM.matcher(text).results())
                        .map(form -> page + "#" + form.group(1)))
                .toList();
    }

    /** But for the one to sign in on: who guesses there too often makes others wait. */
    private static List<String> pages() {
        return Ways.pages().stream()
                .map(Way::path)
                .distinct()
                .filter(page -> !page.equals("sign-in"))
                .toList();
    }

    private static String path(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    static Element shown(Walker walker, Form form) {
        return Jsoup.parse(walker.shown(form.address()).outerHtml()).getElementById(form.id());
    }
}
