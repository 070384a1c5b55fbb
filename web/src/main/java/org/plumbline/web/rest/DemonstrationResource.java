package org.plumbline.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.demonstration.Demonstration;
import org.plumbline.monitor.job.Job;

/** How far the loading of the demonstration is. */
@Path("/demonstration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemonstrationResource {
    @Inject
    Demonstration demonstration;

    @GET
    @Operation(summary = "What the demonstration loads, and how far it is; empty where there is none")
    public List<Loading> progress() {
        return demonstration.progress().stream().map(Loading::of).toList();
    }

    /**
     * @param state running, finished or failed
     * @param rowsASecond since it last began
     * @param failure why it stopped, or null; it is tried again within a minute
     */
    public record Loading(
            String name,
            String title,
            String state,
            long done,
            long total,
            int rowsASecond,
            Instant started,
            Instant changed,
            @Nullable String failure) {
        static Loading of(Job job) {
            return new Loading(
                    job.name(),
                    job.title(),
                    job.state().name().toLowerCase(Locale.ROOT),
                    job.done(),
                    job.total(),
                    job.rowsASecond(),
                    job.started(),
                    job.changed(),
                    job.failure());
        }
    }
}
