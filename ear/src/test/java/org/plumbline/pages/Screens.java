package org.plumbline.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.plumbline.TestServer;

/** Where the pictures of pages go, and which of them the documentation shows. */
final class Screens {
    /** Names of the pictures in the README's guided tour, and of Boston's charts. */
    private static final Set<String> IN_DOCS = Set.of(
            "sign-in",
            "overview",
            "provider",
            "level",
            "like-for-like",
            "funnel",
            "spectrum",
            "boston-weeks",
            "boston-spectrum",
            "data-quality",
            "pack",
            "case",
            "work-list",
            "standards",
            "standard",
            "administration");

    private Screens() {}

    static Path file(String name, int width) {
        return Path.of(TestServer.setting("plumbline.screenshots")).resolve(name + "-" + width + ".png");
    }

    static void keep(String name, Path picture) {
        if (!Boolean.getBoolean("plumbline.screens") || !IN_DOCS.contains(name)) {
            return;
        }
        try {
            Path docs = Files.createDirectories(
                    Path.of(TestServer.setting("plumbline.docs")).resolve("screens"));
            Files.copy(picture, docs.resolve(picture.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
