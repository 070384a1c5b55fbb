package org.plumbline.monitor.sending;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why no encrypted connection came about, in words for who administers the destination or the server. */
final class Encryption {
    private record Objection(Class<? extends Throwable> sign, String words) {}

    /** The first one that is met anywhere in the chain of causes is the nearest to the fault. */
    private static final List<Objection> OBJECTIONS = List.of(
            new Objection(CertificateExpiredException.class, "its certificate has expired"),
            new Objection(CertificateNotYetValidException.class, "its certificate is not valid yet"),
            new Objection(CertPathBuilderException.class, "its certificate is of nobody whom this server trusts"),
            new Objection(CertPathValidatorException.class, "its certificate is not accepted"),
            new Objection(CertificateException.class, "its certificate is for another name"),
            new Objection(SSLException.class, "it does not encrypt as it should"));

    private Encryption() {}

    /** Such as "its certificate has expired"; empty where it was not the encryption that failed. */
    static Optional<String> objection(Throwable failed) {
        List<Throwable> chain =
                Stream.iterate(failed, Objects::nonNull, Throwable::getCause).toList();
        return OBJECTIONS.stream()
                .filter(one -> chain.stream().anyMatch(one.sign::isInstance))
                .map(Objection::words)
                .findFirst();
    }
}
