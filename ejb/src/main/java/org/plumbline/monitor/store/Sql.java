package org.plumbline.monitor.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plain SQL on the connection of a transaction. Instants are stored as epoch milliseconds, days as dates. */
public final class Sql {
    /** Makes a value of the row on which the result set stands. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static final int FETCH = 1_000;

    private final Connection connection;

    public Sql(Connection connection) {
        this.connection = connection;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> list = new ArrayList<>();
        each(sql, reader, list::add, values);
        return list;
    }

    /** One row after the other, so that they need not all be in memory. */
    <T> void each(String sql, RowReader<T> reader, Consumer<T> to, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                to.accept(reader.read(rows));
            }
        } catch (SQLException e) {
            throw new StoreFailed(sql, e);
        }
    }

    /** The rows of one query for each of the keys, which come after the other values. */
    <T> List<T> listEach(String sql, RowReader<T> reader, List<Object> before, Collection<?> keys) {
        List<T> list = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, before.toArray());
            for (Object key : keys) {
                statement.setObject(before.size() + 1, key);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        list.add(reader.read(rows));
                    }
                }
            }
            return list;
        } catch (SQLException e) {
            throw new StoreFailed(sql, e);
        }
    }

    /** The first row, where there is one. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> rows = list(sql, reader, values);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** The number in the first column of the first row. */
    public long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** How many rows were changed. */
    public int change(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreFailed(sql, e);
        }
    }

    /** The same change with many rows of values; how many rows each of them changed. */
    public int[] changeAll(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw new StoreFailed(sql, e);
        }
    }

    /**
     * The same change with many rows of values, each of which has to change exactly one row.
     *
     * @throws StoreFailed which may pass when tried again: somebody else has changed or taken the row
     */
    public void changeEach(String sql, List<@Nullable Object[]> rows) {
        for (int changed : changeAll(sql, rows)) {
            if (changed != 1) {
                throw StoreFailed.overtaken(sql);
            }
        }
    }

    public Dialect dialect() {
        try {
            return Dialect.of(connection);
        } catch (SQLException e) {
            throw new StoreFailed("which database", e);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object[] values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            statement.setFetchSize(FETCH);
            bind(statement, values);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant instant) {
                statement.setLong(i + 1, instant.toEpochMilli());
            } else if (value instanceof LocalDate day) {
                statement.setDate(i + 1, java.sql.Date.valueOf(day));
            } else if (value instanceof TenantId tenant) {
                statement.setInt(i + 1, tenant.value());
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else if (value instanceof Absent absent) {
                statement.setNull(i + 1, absent.type());
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    /** A value that is not there; databases ask of which type it is not. */
    public enum Absent {
        TEXT(java.sql.Types.VARCHAR),
        NUMBER(java.sql.Types.BIGINT),
        DAY(java.sql.Types.DATE),
        BYTES(java.sql.Types.VARBINARY);

        private final int type;

        Absent(int type) {
            this.type = type;
        }

        int type() {
            return type;
        }
    }

    public static Object orAbsent(@Nullable Object value, Absent absent) {
        return value == null ? absent : value;
    }
}
