package org.plumbline.monitor.sending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;

/** A webhook on loopback, which checks signatures with code of its own, as RFC 2104 tells it. */
final class Receiver implements AutoCloseable {
    private static final int BLOCK = 64;

    final List<Call> calls = new CopyOnWriteArrayList<>();
    volatile int status = 204;
    /** What is done before the answer. */
    volatile Runnable meanwhile = () -> {};

    private final HttpServer server;

    /** What somebody posted. */
    record Call(String path, String id, String timestamp, String signature, String body) {
        boolean isSignedWith(String secret) {
            byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
            byte[] text = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
            byte[] signed = sha256(padded(key, 0x5c), sha256(padded(key, 0x36), text));
            return signature.equals("v1," + Base64.getEncoder().encodeToString(signed));
        }
    }

    Receiver() throws IOException {
        this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** One that shows a certificate. */
    static Receiver encrypted(SSLContext shows) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(shows));
        return new Receiver(server);
    }

    private Receiver(HttpServer server) {
        this.server = server;
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return (server instanceof HttpsServer ? "https://" : "http://")
                + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/warnings";
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        calls.add(new Call(
                exchange.getRequestURI().getPath(),
                Objects.requireNonNull(headers.getFirst("webhook-id")),
                Objects.requireNonNull(headers.getFirst("webhook-timestamp")),
                Objects.requireNonNull(headers.getFirst("webhook-signature")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        meanwhile.run();
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static byte[] padded(byte[] key, int with) {
        byte[] block = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= (byte) with;
        }
        return block;
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (byte[] part : parts) {
                all.writeBytes(part);
            }
            return digest.digest(all.toByteArray());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
