package org.plumbline.rest;

import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** All that an answer tells somebody: its status, what its heads lead to, and its text. */
final class Answers {
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final List<String> HEADS = List.of("Content-Type", "Location", "Allow");

    private Answers() {}

    /** @param address that was asked, and with what known: neither is told by the answer that echoes it */
    static String told(Response answer, String address, Known known) {
        String heads = HEADS.stream()
                .map(name -> name + ": " + answer.header(name) + "\n")
                .collect(Collectors.joining());
        String told = answer.statusCode() + " " + heads + answer.asString();
        return known.withoutEcho(withoutWhatChanges(told.replace(address.replaceAll("[?].*", ""), "{address}")));
    }

    /**
     * The same of a form that was sent, but for lists and secrets: what was sent may have become the sender's own, and
     * stands there beside what was sent before.
     */
    static String toldOfForm(Response answer, String page, List<Known> echoed) {
        Document shown = Jsoup.parse(answer.asString());
        shown.select("tbody, option, .pl-checks, .pl-secret, .pl-address").remove();
        String told = answer.statusCode() + " to " + answer.header("Location") + "\n" + shown.outerHtml();
        String left = withoutWhatChanges(told.replace(page, "{page}"));
        for (Known known : echoed) {
            left = known.withoutEcho(left);
        }
        return left;
    }

    /** Of two readings of the same these differ: what guards forms, numbers of jobs, times, and how far the demonstration is loaded. */
    private static String withoutWhatChanges(String told) {
        Matcher nonce = NONCE.matcher(told);
        return (nonce.find() ? told.replace(nonce.group(1), "{nonce}") : told)
                .replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1")
                .replaceAll("import-\\d+", "import-{number}")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "{instant}")
                .replaceAll("data-judged=\"\\d+\">[^<]*|<progress(?s:.*?)\\. Figures", "{progress}")
                .replaceAll("\"(done|rowsASecond)\":\\d+|\"state\":\"(running|finished)\"", "{progress}")
                .replaceAll("\\b\\d{1,2}:\\d{2}(:\\d{2})?\\b", "{time}");
    }
}
