package org.plumbline.monitor.assessment;

import jakarta.ejb.ApplicationException;

/** A batch was judged by standards that were no longer the last word when it ended; it is rolled back. */
@ApplicationException(rollback = true)
final class Superseded extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
