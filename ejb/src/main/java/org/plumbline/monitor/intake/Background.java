package org.plumbline.monitor.intake;

import java.util.concurrent.Executor;

/** Does what nobody is to wait for. */
public interface Background extends Executor {}
