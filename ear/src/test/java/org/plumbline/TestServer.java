package org.plumbline;

import java.net.URI;

/** The server that the build started for these tests. */
public final class TestServer {
    private TestServer() {}

    /** Its address, ending in a slash. */
    public static URI address() {
        return URI.create(setting("plumbline.address"));
    }

    /** A setting that the build gives to every test of this module. */
    public static String setting(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run these tests with mvn verify");
        }
        return value;
    }
}
