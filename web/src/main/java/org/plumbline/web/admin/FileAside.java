package org.plumbline.web.admin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A copy of an uploaded file, which the server forgets with its request. */
final class FileAside {
    private FileAside() {}

    /** What can be opened once. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * @return the copy, gone with the stream's end or the server's
     * @throws IOException if it could not be made; then nothing of it stays
     */
    static InputStream of(Source file, Path folder) throws IOException {
        Path copy = Files.createTempFile(folder, "events-", ".upload");
        try (InputStream in = file.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
    }
}
