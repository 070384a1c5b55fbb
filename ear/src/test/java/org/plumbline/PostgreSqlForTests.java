package org.plumbline;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/**
 * The database of the build's server when its profile {@code postgresql} is asked for; it ends with the build. Unlike in
 * other tests what is committed is on the disk, so that figures of its speed are honest.
 */
public final class PostgreSqlForTests {
    private PostgreSqlForTests() {}

    /** Argument: its port. */
    @SuppressWarnings("resource") // closed by its shutdown hook
    public static void main(String[] args) throws IOException {
        EmbeddedPostgres.builder()
                .setPort(Integer.parseInt(args[0]))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }
}
