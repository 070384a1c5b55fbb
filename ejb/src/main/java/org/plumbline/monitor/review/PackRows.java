package org.plumbline.monitor.review;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.plumbline.monitor.attainment.Cohort;
import org.plumbline.monitor.store.Session;

/** Signed packs and checks of cases in the tables of the tenant that signed and checked. */
final class PackRows {
    private static final String SIGNED =
            "select contract_id, cohort_month, edition, content, reason, signed_by, signed_at"
                    + " from signed_pack where tenant_id = ? and contract_id = ?";
    private static final String OF_MONTH = SIGNED + " and cohort_month = ? order by edition";
    private static final String LAST =
            SIGNED + " order by signed_at desc, cohort_month desc, edition desc fetch first 1 rows only";
    private static final String EDITION = "select coalesce(max(edition), 0) from signed_pack"
            + " where tenant_id = ? and contract_id = ? and cohort_month = ?";
    private static final String SIGN =
            "insert into signed_pack (tenant_id, contract_id, cohort_month, edition, content,"
                    + " reason, signed_by, signed_at) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String STATES = "select contract_id, cohort_month, edition, signed_by, signed_at"
            + " from signed_pack where tenant_id = ? order by edition";
    private static final String CHECKS = "select case_id, agrees, words, checked_by, checked_at from pack_check"
            + " where tenant_id = ? and contract_id = ? and cohort_month = ?";
    private static final String FORGET =
            "delete from pack_check where tenant_id = ? and contract_id = ? and cohort_month = ? and case_id = ?";
    private static final String CHECK = "insert into pack_check (agrees, words, checked_by, checked_at, tenant_id,"
            + " contract_id, cohort_month, case_id) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private PackRows() {}

    /** A signed pack without its content. */
    record Signature(int contract, YearMonth month, int edition, String by, Instant at) {}

    /** All editions of a month, the first first. */
    static List<SignedPack> signed(Session session, int contract, YearMonth month) {
        return session.sql().list(OF_MONTH, PackRows::signed, session.tenant(), contract, Cohort.number(month));
    }

    /** That of the contract that was signed last, whatever its month. */
    static Optional<SignedPack> last(Session session, int contract) {
        return session.sql().first(LAST, PackRows::signed, session.tenant(), contract);
    }

    /** The latest edition of a month; 0: none. */
    static int edition(Session session, int contract, YearMonth month) {
        return (int) session.sql().number(EDITION, session.tenant(), contract, Cohort.number(month));
    }

    static List<Signature> signatures(Session session) {
        return session.sql()
                .list(
                        STATES,
                        row -> new Signature(
                                row.getInt(1),
                                Cohort.month(row.getInt(2)),
                                row.getInt(3),
                                row.getString(4),
                                Instant.ofEpochMilli(row.getLong(5))),
                        session.tenant());
    }

    static void sign(Session session, SignedPack signed) {
        session.sql()
                .change(
                        SIGN,
                        session.tenant(),
                        signed.contract(),
                        Cohort.number(signed.month()),
                        signed.edition(),
                        packed(signed.pack()),
                        signed.reason(),
                        signed.by(),
                        signed.at());
    }

    static List<CaseCheck> checks(Session session, int contract, YearMonth month) {
        return session.sql()
                .list(
                        CHECKS,
                        row -> new CaseCheck(
                                row.getLong(1),
                                row.getBoolean(2),
                                row.getString(3),
                                row.getString(4),
                                Instant.ofEpochMilli(row.getLong(5))),
                        session.tenant(),
                        contract,
                        Cohort.number(month));
    }

    static void check(Session session, int contract, YearMonth month, CaseCheck check) {
        int cohort = Cohort.number(month);
        session.sql().change(FORGET, session.tenant(), contract, cohort, check.number());
        session.sql()
                .change(
                        CHECK,
                        check.agrees(),
                        check.words(),
                        check.by(),
                        check.at(),
                        session.tenant(),
                        contract,
                        cohort,
                        check.number());
    }

    private static SignedPack signed(ResultSet row) throws SQLException {
        return new SignedPack(
                row.getInt(1),
                Cohort.month(row.getInt(2)),
                row.getInt(3),
                unpacked(row.getBytes(4)),
                row.getString(5),
                row.getString(6),
                Instant.ofEpochMilli(row.getLong(7)));
    }

    static byte[] packed(Pack pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(PackJson.of(pack).toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written", e);
        }
        return bytes.toByteArray();
    }

    static Pack unpacked(byte[] content) {
        try (JsonReader reader = Json.createReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(content)), StandardCharsets.UTF_8))) {
            return PackFromJson.of(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException("This pack breaks off", e);
        }
    }
}
