import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Shows on the terminal what Plumbline writes to the server's log, and what the server itself thinks is severe.
 * {@code mvn package cargo:run} starts it beside the server, because the server's own terminal is closed once it runs.
 */
class Follow {
    private static final Pattern RECORD = Pattern.compile(
            "\\[\\d{4}-\\d\\d-\\d\\dT(?<time>[\\d:]{8})[^]]*] \\[[^]]*] \\[(?<level>[^]]*)] \\[[^]]*] \\[(?<logger>[^]]*)] .*\\[\\[");
    private static final int PAUSE_MILLIS = 200;

    private boolean shown;
    private String before = "";

    public static void main(String[] args) throws IOException, InterruptedException {
        Path log = Path.of(args[0]);
        while (!Files.exists(log)) {
            Thread.sleep(PAUSE_MILLIS);
        }
        new Follow().follow(log);
    }

    private void follow(Path log) throws IOException, InterruptedException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var line = new StringBuilder();
            while (true) {
                // Only whole lines: the server may be in the middle of one.
                String part = file.readLine();
                if (part == null) {
                    Thread.sleep(PAUSE_MILLIS);
                    continue;
                }
                line.append(new String(part.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                file.seek(file.getFilePointer() - 1);
                int last = file.read();
                if (last == '\n' || last == '\r') {
                    show(line.toString());
                    line.setLength(0);
                }
            }
        }
    }

    private void show(String line) {
        var record = RECORD.matcher(line);
        if (record.matches()) {
            boolean ours = record.group("logger").startsWith("org.plumbline");
            boolean severe = record.group("level").equals("SEVERE");
            shown = ours || severe;
            before = record.group("level").equals("INFO") ? "" : record.group("level") + ": ";
            return;
        }
        // The administration console is not installed; the server misses it at each start.
        shown = shown && !line.contains("__admingui");
        boolean ends = line.endsWith("]]");
        String text = ends ? line.substring(0, line.length() - 2) : line;
        if (shown && !text.isBlank()) {
            System.out.println(before + text.strip());
            before = "";
        }
        shown = shown && !ends;
    }
}
