package org.plumbline.container;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server. The monitor and its libraries are deployed once more for it, beside the
 * application itself and on an empty database in memory of their own; every package below {@code org.plumbline.container}
 * goes along. A deployment takes seconds: put tests that can share one into one class.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ContainerTest {
    private static final String OWN_DATABASE = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <data-source>
                <name>java:app/jdbc/plumbline</name>
                <class-name>org.apache.derby.jdbc.EmbeddedDriver</class-name>
                <url>jdbc:derby:memory:container-tests-%d;create=true</url>
                <user>plumbline</user>
                <password>plumbline</password>
              </data-source>
            </web-app>
            """;

    @Deployment
    public static WebArchive monitor() {
        File assembled = new File(System.getProperty("plumbline.assembled"));
        return ShrinkWrap.create(WebArchive.class, "container-tests.war")
                .addAsLibraries(new File(assembled, "lib").listFiles())
                .addAsLibrary(new File(assembled, "plumbline-ejb.jar"))
                .addPackages(true, ContainerTest.class.getPackage())
                .setWebXML(new StringAsset(OWN_DATABASE.formatted(System.nanoTime())));
    }
}
