package org.plumbline.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.TestServer;

/** A test of a page in a real browser. Each test has a browser session of its own, signed in as nobody. */
public abstract class PageTest {
    protected static final int DESKTOP = 1280;
    protected static final int PHONE = 390;
    /** What WCAG 2.2 asks a page to fit without scrolling sideways (1.4.10). */
    protected static final int NARROWEST = 320;

    private static final int HEIGHT = 900;

    /** Ends a test that would wait for ever; what a machine with other work to do gets done meanwhile decides nothing. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    protected Page page;
    private BrowserContext session;

    @BeforeEach
    void openBrowser() {
        session = Browser.started()
                .newContext(new NewContextOptions()
                        .setBaseURL(TestServer.address().toString())
                        .setViewportSize(DESKTOP, HEIGHT)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(ReducedMotion.REDUCE));
        session.setDefaultTimeout(LONGEST_WAIT.toMillis());
        page = session.newPage();
    }

    @AfterEach
    void closeBrowser() {
        session.close();
    }

    /** Asserts that the page as it stands breaks no rule of WCAG 2.2 AA that a machine can see. */
    protected void assertAccessible() {
        List<String> broken = new AxeBuilder(page)
                .withTags(WCAG_2_2_AA).analyze().getViolations().stream()
                        .map(PageTest::inWords)
                        .toList();
        Assertions.assertThat(broken).as("accessibility of %s", page.url()).isEmpty();
    }

    /** Asserts that the page fits a phone: nothing makes it scroll sideways. Leaves the page at desktop width. */
    protected void assertFitsPhone() {
        for (int width : List.of(PHONE, NARROWEST)) {
            page.setViewportSize(width, HEIGHT);
            Object needed = page.evaluate("document.documentElement.scrollWidth");
            page.setViewportSize(DESKTOP, HEIGHT);
            Assertions.assertThat(((Number) needed).intValue())
                    .as("width of %s on a phone of %d", page.url(), width)
                    .isLessThanOrEqualTo(width);
        }
    }

    /**
     * Takes the page's picture at desktop and phone width, into {@code target/screenshots}. With
     * {@code -Dplumbline.screens=true} those that {@link Screens} names for the documentation go to {@code docs/screens} as well.
     */
    protected void screenshot(String name) {
        Stream.of(DESKTOP, PHONE).forEach(width -> {
            page.setViewportSize(width, HEIGHT);
            Path picture = Screens.file(name, width);
            page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
            Screens.keep(name, picture);
        });
        page.setViewportSize(DESKTOP, HEIGHT);
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }
}
