package org.plumbline.monitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.standards.event.Dictionary;

/**
 * The persisted dictionaries, one for each tenant: a code, once given out, means the same word for ever. Codes are given
 * out in transactions of their own, so that no rolled-back work can take one back.
 */
@ApplicationScoped
public class Words {
    private final Store store;
    private final Map<TenantId, Known> known = new ConcurrentHashMap<>();

    @Inject
    public Words(Store store) {
        this.store = store;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Words() {
        this.store = null;
    }

    /** The tenant's dictionary. A word met for the first time is given a code at once. */
    public Dictionary of(TenantId tenant) {
        return known.computeIfAbsent(tenant, Known::new);
    }

    /** Gives codes to all that have none, in one go: cheaper than one by one, and best done before a transaction. */
    public Dictionary with(TenantId tenant, Collection<String> words) {
        Known dictionary = known.computeIfAbsent(tenant, Known::new);
        dictionary.learn(words);
        return dictionary;
    }

    private final class Known implements Dictionary {
        private final TenantId tenant;
        private final Map<String, Integer> codes = new ConcurrentHashMap<>();
        private final List<String> words = new ArrayList<>();

        Known(TenantId tenant) {
            this.tenant = tenant;
        }

        @Override
        public int code(String word) {
            Integer code = codes.get(word);
            if (code == null) {
                learn(Set.of(word));
                code = codes.get(word);
            }
            return code;
        }

        @Override
        public int find(String word) {
            return codes.getOrDefault(word, NO_CODE);
        }

        @Override
        public int size() {
            synchronized (words) {
                return words.size();
            }
        }

        @Override
        public String word(int code) {
            synchronized (words) {
                if (code >= words.size()) {
                    take(store.in(tenant, session -> since(session, words.size())));
                }
                if (code < 0 || code >= words.size()) {
                    throw new IllegalArgumentException("Tenant " + tenant + " has no word " + code);
                }
                return words.get(code);
            }
        }

        void learn(Collection<String> wanted) {
            Set<String> missing = missing(wanted);
            if (missing.isEmpty()) {
                return;
            }
            synchronized (words) {
                missing = missing(wanted);
                if (!missing.isEmpty()) {
                    Set<String> first = missing;
                    take(store.in(tenant, session -> insert(session, first)));
                }
            }
        }

        private Set<String> missing(Collection<String> wanted) {
            Set<String> missing = new LinkedHashSet<>();
            wanted.stream().filter(word -> !codes.containsKey(word)).forEach(missing::add);
            return missing;
        }

        /** Other nodes may have given out codes since; the one row is held so that none does meanwhile. */
        private List<String> insert(Session session, Set<String> missing) {
            session.sql().change("update word_turn set turn = turn + 1");
            Set<String> added = new LinkedHashSet<>(since(session, words.size()));
            List<Object[]> rows = new ArrayList<>();
            for (String word : missing) {
                if (added.add(word)) {
                    rows.add(new Object[] {tenant, words.size() + added.size() - 1, word});
                }
            }
            session.sql().changeAll("insert into word (tenant_id, code, text) values (?, ?, ?)", rows);
            return List.copyOf(added);
        }

        private List<String> since(Session session, int first) {
            return session.sql()
                    .list(
                            "select text from word where tenant_id = ? and code >= ? order by code",
                            row -> row.getString(1),
                            tenant,
                            first);
        }

        private void take(List<String> added) {
            for (String word : added) {
                words.add(word);
                codes.put(word, words.size() - 1);
            }
        }
    }
}
