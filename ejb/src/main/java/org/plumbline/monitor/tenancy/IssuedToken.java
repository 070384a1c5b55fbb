package org.plumbline.monitor.tenancy;

/** A token just made, with the secret, which is shown this once. */
public record IssuedToken(ApiToken token, String secret) {
    @Override
    public String toString() {
        return "IssuedToken[" + token.label() + "]";
    }
}
