package org.plumbline.monitor.sending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates of one run, made by keytool: of an authority that the sender trusts, and one of nobody's. */
enum Certificates {
    GOOD("-signer", "authority", "-ext", "san=dns:localhost,ip:127.0.0.1"),
    EXPIRED("-signer", "authority", "-ext", "san=dns:localhost,ip:127.0.0.1", "-startdate", "-9d", "-validity", "3"),
    OF_ANOTHER_NAME("-signer", "authority", "-ext", "san=dns:elsewhere.example"),
    SELF_MADE("-ext", "san=dns:localhost,ip:127.0.0.1");

    private static final String PASSWORD = "made for tests";
    private static final Path STORE = made();

    private final List<String> asked;

    Certificates(String... asked) {
        this.asked = List.of(asked);
    }

    /** What a server needs that shows this one. */
    SSLContext shown() {
        try {
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            char[] password = PASSWORD.toCharArray();
            own.setKeyEntry("own", store().getKey(alias(), password), password, store().getCertificateChain(alias()));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a sender has that trusts the authority and nobody else. */
    static SSLContext trusted() {
        try {
            KeyStore authority = KeyStore.getInstance("PKCS12");
            authority.load(null, null);
            authority.setCertificateEntry("authority", store().getCertificate("authority"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authority);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String alias() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static KeyStore store() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(STORE)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static Path made() {
        try {
            Path store = Files.createTempDirectory("certificates").resolve("all.p12");
            make(store, "authority", List.of("-ext", "bc:c"));
            for (Certificates one : values()) {
                make(store, one.alias(), one.asked);
            }
            store.toFile().deleteOnExit();
            return store;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path store, String alias, List<String> asked) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(asked);
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (keytool.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(command + ": " + said);
        }
    }
}
