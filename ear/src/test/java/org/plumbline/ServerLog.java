package org.plumbline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server wrote into its log since a test began. */
public final class ServerLog {
    private static final Path FILE = Path.of(TestServer.setting("plumbline.logs"), "server.log");

    private final long begun;

    private ServerLog(long begun) {
        this.begun = begun;
    }

    public static ServerLog fromNow() throws IOException {
        return new ServerLog(Files.size(FILE));
    }

    /** All of the file where the server began another meanwhile. */
    public String since() throws IOException {
        byte[] all = Files.readAllBytes(FILE);
        int from = all.length < begun ? 0 : (int) begun;
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }
}
