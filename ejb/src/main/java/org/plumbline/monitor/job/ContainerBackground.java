package org.plumbline.monitor.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** The server's own threads. */
@ApplicationScoped
class ContainerBackground implements Background {
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }
}
