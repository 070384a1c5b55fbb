package org.plumbline.monitor.sending;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses are of the public internet; all others are of this machine, its neighbours, or nobody's. */
final class Internet {
    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    /** IANA's registries of special-purpose addresses, and multicast. */
    private static final List<Block> SPECIAL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Block::of)
            .toList();

    private Internet() {}

    static boolean has(InetAddress address) {
        boolean wide = address.getAddress().length > 4;
        return (!wide || GLOBAL_UNICAST.has(address)) && SPECIAL.stream().noneMatch(block -> block.has(address));
    }

    /** The addresses that begin with the same bits. */
    private record Block(int bytes, BigInteger prefix, int bits) {
        static Block of(String written) {
            List<String> parts = Arrays.asList(written.split("/"));
            int bits = Integer.parseInt(parts.get(1));
            try {
                byte[] first = InetAddress.getByName(parts.get(0)).getAddress();
                return new Block(first.length, prefix(first, bits), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(written, e);
            }
        }

        boolean has(InetAddress address) {
            byte[] all = address.getAddress();
            return all.length == bytes && prefix(all, bits).equals(prefix);
        }

        private static BigInteger prefix(byte[] all, int bits) {
            return new BigInteger(1, all).shiftRight(all.length * Byte.SIZE - bits);
        }
    }
}
