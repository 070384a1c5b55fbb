package org.plumbline.monitor.assessment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A database with which one thread stands still for ever at its n-th step: before it changes rows, before it commits what
 * it changed, or after that, before anybody is told. What only reads is no step, so that steps tell how far work is.
 */
final class Standstill {
    private static final Pattern CHANGE = Pattern.compile("(insert into|update|delete from) \\w+");

    private final DataSource source;
    private final String thread;
    private final int last;
    private final Consumer<String> told;
    private int steps;

    /**
     * @param thread name of the thread
     * @param last at which of its steps it stands still, from 1; 0: never
     * @param told is told where
     */
    Standstill(DataSource source, String thread, int last, Consumer<String> told) {
        this.source = source;
        this.thread = thread;
        this.last = last;
        this.told = told;
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, values) -> {
                    Object answer = call(source, method, values);
                    return answer instanceof Connection connection ? new Watched(connection).watched() : answer;
                });
    }

    private void step(String where) {
        if (Thread.currentThread().getName().equals(thread) && ++steps == last) {
            told.accept(thread + " " + where);
            while (true) {
                LockSupport.park();
            }
        }
    }

    private static Object call(Object on, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(on, values);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private final class Watched {
        private final Connection connection;
        private boolean changed;

        Watched(Connection connection) {
            this.connection = connection;
        }

        Connection watched() {
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                        if (method.getName().equals("prepareStatement")) {
                            prepares(values[0].toString().toLowerCase(Locale.ROOT));
                        }
                        boolean commits = changed && method.getName().equals("commit");
                        if (commits) {
                            step("before commit");
                        }
                        Object answer = call(connection, method, values);
                        if (commits) {
                            changed = false;
                            step("after commit");
                        }
                        return answer;
                    });
        }

        private void prepares(String sql) {
            Matcher change = CHANGE.matcher(sql);
            if (change.lookingAt()) {
                step("before " + change.group());
                changed = true;
            }
        }
    }
}
