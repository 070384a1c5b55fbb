package org.plumbline.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.monitor.Refused;

class ProblemOfTest {
    @Test
    void whatIsNotThereAndWhatIsNotYoursSoundTheSame() {
        Problem absent = ProblemOf.thrown(ProblemException.notFound());
        Problem others = ProblemOf.thrown(Refused.notFound("No contract goes by 'north'"));
        assertThat(others).isEqualTo(absent);
    }

    @Test
    void aRuleThatTheServiceNamesIsToldInItsWords() {
        Problem problem = ProblemOf.thrown(new EJBException(Refused.conflict("There is a tenant 'dwp' already")));
        assertThat(problem.kind()).isEqualTo(ProblemKind.CONFLICT);
        assertThat(problem.detail()).isEqualTo("There is a tenant 'dwp' already.");
    }

    @Test
    void aFullDiskIsToldAsSuch() {
        Problem problem = ProblemOf.thrown(Refused.noRoom("The disk of the database is full"));
        assertThat(problem.kind().status()).isEqualTo(507);
        assertThat(problem.detail()).isEqualTo("The disk of the database is full.");
    }

    @Test
    void aFullDiskIsKnownHoweverDeepItIsWrapped() {
        Throwable deep = new EJBException(new IllegalStateException(new IOException("No space left on device")));
        assertThat(ProblemOf.thrown(deep).kind()).isEqualTo(ProblemKind.NO_ROOM);
        assertThat(ErrorPage.statusOf(deep, 500)).isEqualTo(507);
        assertThat(ErrorPage.statusOf(new IOException("no more"), 500)).isEqualTo(500);
    }

    @Test
    void anUnforeseenFailureTellsAReferenceAndNothingElse() {
        Problem problem = ProblemOf.thrown(new IllegalStateException("select secret from person"));
        assertThat(problem.kind()).isEqualTo(ProblemKind.FAILED);
        assertThat(problem.detail()).contains("reference").doesNotContain("select", "IllegalState");
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void eachKindIsFoundByItsStatus(ProblemKind kind) {
        assertThat(ProblemKind.ofStatus(kind.status())).isEqualTo(kind);
        assertThat(kind.type()).matches("urn:plumbline:problem:[a-z-]+");
    }

    @Test
    void aRareStatusIsItsFamilysGeneralKind() {
        assertThat(ProblemKind.ofStatus(418)).isEqualTo(ProblemKind.BAD_INPUT);
        assertThat(ProblemKind.ofStatus(502)).isEqualTo(ProblemKind.FAILED);
    }
}
