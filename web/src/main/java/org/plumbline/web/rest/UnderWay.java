package org.plumbline.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.plumbline.monitor.Refused;
import org.plumbline.monitor.comparison.Measuring;

/** How many cases have been measured, of how many; 0 of 0 while another measurement is done. */
public record UnderWay(long done, long total) {
    private static final int ASK_AGAIN_SECONDS = 1;

    /**
     * Of a measurement that has not come to its end: 202, and when to ask again.
     *
     * @throws Refused where it failed
     */
    static Response answer(Measuring<?> course) {
        if (course.failure() != null) {
            throw Refused.busy(course.failure());
        }
        return Response.accepted(new UnderWay(course.done(), course.total()))
                .header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_SECONDS)
                .build();
    }
}
