package org.plumbline.rest;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.plumbline.TestServer;

/** Every way into the application, found in what the server says of itself and in what is deployed. */
final class Ways {
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");

    private Ways() {}

    /**
     * One way in, its values as {name}.
     *
     * @param method of HTTP
     * @param path from the server's root, without a slash in front
     * @param query names of all parameters
     */
    record Way(String method, String path, List<String> query) {
        String template() {
            return query.isEmpty()
                    ? path
                    : path
                            + query.stream()
                                    .map(name -> name + "={" + name + "}")
                                    .collect(Collectors.joining("&", "?", ""));
        }

        @Override
        public String toString() {
            return method + " /" + template();
        }
    }

    /** All of the REST interface, of its own description. */
    static List<Way> endpoints() {
        Map<String, Map<String, Map<String, Object>>> paths = given().baseUri(
                        TestServer.address().toString())
                .accept("application/json")
                .get("openapi")
                .jsonPath()
                .getMap("paths");
        List<Way> ways = new ArrayList<>();
        new TreeMap<>(paths)
                .forEach((path, methods) -> methods.forEach((method, told) -> {
                    if (told.containsKey("responses")) {
                        ways.add(new Way(method.toUpperCase(java.util.Locale.ROOT), path.substring(1), query(told)));
                    }
                }));
        return ways;
    }

    @SuppressWarnings("unchecked")
    private static List<String> query(Map<String, Object> told) {
        List<Map<String, Object>> parameters = (List<Map<String, Object>>) told.getOrDefault("parameters", List.of());
        return parameters.stream()
                .filter(parameter -> "query".equals(parameter.get("in")))
                .map(parameter -> (String) parameter.get("name"))
                .sorted()
                .toList();
    }

    /** All pages that are deployed, with the parameters that they declare; and the same as a file, where they give one. */
    static List<Way> pages() {
        return texts().entrySet().stream()
                .filter(page -> !page.getKey().startsWith("WEB-INF/"))
                .flatMap(page -> ways(page.getKey().replace(".xhtml", ""), page.getValue()).stream())
                .toList();
    }

    /** What pages and their parts are written as, by where they are deployed. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        try (ZipFile war = new ZipFile(war())) {
            for (ZipEntry entry : Collections.list(war.entries())) {
                if (entry.getName().endsWith(".xhtml")) {
                    try (InputStream page = war.getInputStream(entry)) {
                        texts.put(entry.getName(), new String(page.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static String war() {
        return TestServer.setting("plumbline.assembled") + "/plumbline-web.war";
    }

    private static List<Way> ways(String page, String text) {
        List<String> query = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            query.add(parameter.group(1));
        }
        List<Way> ways = new ArrayList<>(List.of(new Way("GET", page, query)));
        if (text.contains("param.as")) {
            List<String> file = new ArrayList<>(query);
            file.add("as");
            ways.add(new Way("GET", page, file));
        }
        return ways;
    }
}
