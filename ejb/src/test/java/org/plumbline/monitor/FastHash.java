package org.plumbline.monitor;

import jakarta.security.enterprise.identitystore.PasswordHash;

/** Weak, and fast enough for tests. */
final class FastHash implements PasswordHash {
    @Override
    public String generate(char[] password) {
        return "hash:" + Integer.toHexString(new String(password).hashCode());
    }

    @Override
    public boolean verify(char[] password, String hash) {
        return generate(password).equals(hash);
    }
}
