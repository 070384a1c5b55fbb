package org.plumbline.standards.measure;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.plumbline.standards.policy.Standard;

final class AttainmentTable {
    static void write(List<VerdictTable.Row> rows, List<Standard> standards, Writer to) throws IOException {}
}
