package org.plumbline.monitor.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A mail server on loopback that encrypts when asked to, as RFC 3207 tells it, and takes mail of who signs in alone. It
 * writes down what it was told in the clear.
 */
final class PostOffice implements AutoCloseable {
    static final String USER = "plumbline";
    static final String PASSWORD = "the password of the post";

    final List<String> clear = new CopyOnWriteArrayList<>();
    final List<String> messages = new CopyOnWriteArrayList<>();
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final @Nullable SSLContext shown;
    private final boolean atOnce;

    /**
     * @param shown its certificate, or null: it can't encrypt
     * @param atOnce whether it encrypts from the first byte on
     */
    PostOffice(@Nullable SSLContext shown, boolean atOnce) throws IOException {
        this.shown = shown;
        this.atOnce = atOnce;
        Thread clerk = new Thread(this::serve, "post office");
        clerk.setDaemon(true);
        clerk.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                Socket own = atOnce ? encrypted(socket) : socket;
                say(own, "220 here");
                talk(own, atOnce);
            } catch (IOException hungUp) {
                // The sender does not like the certificate, or the test is over.
            }
        }
    }

    private void talk(Socket socket, boolean encrypted) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!encrypted) {
                clear.add(line);
            }
            String word = line.split("[ :]", 2)[0];
            switch (word) {
                case "EHLO" ->
                    say(socket, shown == null || encrypted ? "250-here\r\n250 AUTH PLAIN" : "250-here\r\n250 STARTTLS");
                case "STARTTLS" -> {
                    say(socket, "220 go on");
                    talk(encrypted(socket), true);
                    return;
                }
                case "AUTH" -> say(socket, isKnown(line.replace("AUTH PLAIN ", "")) ? "235 welcome" : "535 no");
                case "DATA" -> {
                    say(socket, "354 go on");
                    StringBuilder message = new StringBuilder();
                    for (String one = in.readLine(); !one.equals("."); one = in.readLine()) {
                        message.append(one).append('\n');
                    }
                    messages.add(message.toString());
                    say(socket, "250 taken");
                }
                case "QUIT" -> {
                    say(socket, "221 bye");
                    return;
                }
                default -> say(socket, "250 well");
            }
        }
    }

    /** By RFC 4616: on whose behalf, who, and the password. */
    private static boolean isKnown(String credentials) {
        String told = new String(Base64.getDecoder().decode(credentials), StandardCharsets.US_ASCII);
        return told.endsWith("\0" + USER + "\0" + PASSWORD);
    }

    private Socket encrypted(Socket socket) throws IOException {
        SSLSocket encrypted =
                (SSLSocket) shown.getSocketFactory().createSocket(socket, null, socket.getLocalPort(), false);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        return encrypted;
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
