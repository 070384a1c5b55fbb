package org.plumbline.web.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.demonstration.Demonstration;
import org.plumbline.monitor.demonstration.DemonstrationPeople;
import org.plumbline.monitor.demonstration.DemonstrationToken;
import org.plumbline.monitor.demonstration.SignIn;
import org.plumbline.monitor.job.Job;

/** Where a newcomer begins: the demonstration's people and tokens, and what is still loading. */
@Named
@RequestScoped
public class Tour {
    private final Demonstration demonstration;
    private @Nullable List<Job> loading;

    @Inject
    public Tour(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Tour() {
        this(null);
    }

    public boolean isOn() {
        return demonstration.isOn();
    }

    public List<SignIn> people() {
        return DemonstrationPeople.list();
    }

    public List<DemonstrationToken> tokens() {
        return DemonstrationPeople.tokens();
    }

    public String password() {
        return DemonstrationPeople.PASSWORD;
    }

    /** What is not finished; read once for each page. */
    public List<Job> loading() {
        if (loading == null) {
            loading = demonstration.progress().stream()
                    .filter(job -> !job.isFinished())
                    .toList();
        }
        return loading;
    }
}
