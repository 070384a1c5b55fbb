/** Figures of the store, for docs/benchmark.md. Nothing here is a test: {@code mvn test -pl ejb -am -Dtest=StoreBenchmark}. */
@NullMarked
package org.plumbline.monitor.benchmark;

import org.jspecify.annotations.NullMarked;
