package org.plumbline.monitor.job;

import java.util.concurrent.Executor;

/** Does what nobody is to wait for. */
public interface Background extends Executor {}
