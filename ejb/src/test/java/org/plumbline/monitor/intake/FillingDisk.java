package org.plumbline.monitor.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database whose disk is full after some batches of events, until there is room again. */
final class FillingDisk {
    private final String state;
    private int batches = Integer.MAX_VALUE;

    /** @param state as the database says that its disk is full */
    FillingDisk(String state) {
        this.state = state;
    }

    void fullAfter(int batchesOfEvents) {
        batches = batchesOfEvents;
    }

    void hasRoom() {
        batches = Integer.MAX_VALUE;
    }

    DataSource of(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, values) -> {
                    Object made = call(source, method, values);
                    return made instanceof Connection connection ? of(connection) : made;
                });
    }

    private Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    Object made = call(connection, method, values);
                    boolean ofEvents = made instanceof PreparedStatement
                            && String.valueOf(values[0]).startsWith("insert into case_event");
                    return ofEvents ? of((PreparedStatement) made) : made;
                });
    }

    private PreparedStatement of(PreparedStatement statement) {
        return (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, values) -> {
                    if (method.getName().equals("executeBatch") && --batches < 0) {
                        throw new SQLException("could not extend the file: no space left on the device", state);
                    }
                    return call(statement, method, values);
                });
    }

    private static Object call(Object real, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
