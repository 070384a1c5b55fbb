package org.plumbline.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventCsvTest {

    private final List<CaseLine> lines = new ArrayList<>();
    private final List<RejectedLine> rejected = new ArrayList<>();

    @Test
    void eachLineKeepsItsOwnAttributesAlthoughNeighboursShareTheirs() {
        read("case,type,occurred,segment,channel\n"
                + "A,contact,2026-03-02,PG4,phone\n"
                + "A,contact,2026-03-03,PG4,phone\n"
                + "A,contact,2026-03-04,PG4,\n"
                + "A,contact,2026-03-05,,\n"
                + "A,contact,2026-03-06,PG4,phone\n");

        Map<String, String> both = Map.of("segment", "PG4", "channel", "phone");
        assertThat(lines)
                .extracting(line -> line.event().attributes())
                .containsExactly(both, both, Map.of("segment", "PG4"), Map.of(), both);
    }

    @Test
    void aRejectedLineLeavesNothingToTheNext() {
        read("case,type,occurred,segment\n"
                + "A,contact,2026-03-02,PG4\n"
                + "B,contact,2026-02-30,PG5\n"
                + "C,contact,2026-03-02,\n");

        assertThat(rejected).extracting(RejectedLine::line).containsExactly(3L);
        assertThat(lines).extracting(CaseLine::caseReference).containsExactly("A", "C");
        assertThat(lines.get(1).event().attributes()).isEmpty();
    }

    @Test
    void quotedCellsMayHoldCommasQuotesAndLineBreaksAndBlanksAroundAreNothing() {
        read("case,type,occurred,note\n"
                + "\" A,1 \",CONTACT , 2026-03-02,\"said \"\"yes\"\"\nby phone\"\n"
                + "\n"
                + "B,Job start,2026-03-03,\n");

        assertThat(lines).extracting(CaseLine::caseReference).containsExactly("A,1", "B");
        assertThat(lines).extracting(line -> line.event().type()).containsExactly("contact", "job-start");
        assertThat(lines.get(0).event().attributes()).containsEntry("note", "said \"yes\"\nby phone");
        assertThat(lines).extracting(CaseLine::line).containsExactly(2L, 5L);
    }

    @Test
    void aColumnOfMoreWordsThanAreKeptIsReadAllTheSame() {
        StringBuilder csv = new StringBuilder("case,type,occurred\n");
        LocalDate first = LocalDate.of(1980, 1, 1);
        for (int i = 0; i < 20_000; i++) {
            csv.append("case-")
                    .append(i)
                    .append(",contact,")
                    .append(first.plusDays(i))
                    .append('\n');
        }

        read(csv.toString());

        assertThat(lines).hasSize(20_000);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).caseReference()).isEqualTo("case-" + i);
            assertThat(lines.get(i).event().occurred().day()).isEqualTo(first.plusDays(i));
        }
    }

    @Test
    void aHeadThatNamesAColumnTwiceIsRefused() {
        assertThatThrownBy(() -> read("case,type,occurred,type\nA,contact,2026-03-02,referral\n"))
                .isInstanceOf(Unusable.class)
                .hasMessage("column 'type' stands twice in the head [case, type, occurred, type]");
    }

    private void read(String csv) {
        EventCsv.of(ZoneId.of("Europe/London"), Map.of()).read(new StringReader(csv), new EventLines() {
            @Override
            public void accept(CaseLine line) {
                lines.add(line);
            }

            @Override
            public void reject(RejectedLine line) {
                rejected.add(line);
            }
        });
    }
}
