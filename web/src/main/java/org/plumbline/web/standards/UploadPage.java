package org.plumbline.web.standards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.monitor.Upload;
import org.plumbline.monitor.policy.Draft;
import org.plumbline.monitor.policy.Publishing;
import org.plumbline.monitor.policy.StandardVersion;
import org.plumbline.standards.yaml.Problem;
import org.plumbline.web.security.Viewer;
import org.plumbline.web.show.Address;
import org.plumbline.web.show.Said;

/** Is this file a standard, and if not, what is wrong at which line? */
@Named
@RequestScoped
public class UploadPage {
    /** A line of the file with what is wrong in it. */
    public record Line(int number, String text, List<Problem> problems) {}

    private static final String PASTED = "standard.yaml";
    /** Bytes: more than any text that is taken. */
    private static final long LARGEST = 4_000_000;

    private Viewer viewer;
    private Publishing publishing;
    private String yaml = "";
    private @Nullable Part file;
    private @Nullable Upload<Draft> draft;

    @Inject
    public UploadPage(Viewer viewer, Publishing publishing) {
        this.viewer = viewer;
        this.publishing = publishing;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected UploadPage() {}

    public void check() throws IOException {
        if (file != null && file.getSize() > 0) {
            String objection = read(file);
            if (objection != null) {
                Said.problem("file", objection);
                return;
            }
        }
        if (yaml.isBlank()) {
            Said.problem("Choose a file, or paste the standard into the box");
        } else {
            draft = publishing.draft(viewer.view(), PASTED, yaml);
        }
    }

    /** Why the file can't be read, or null. */
    private @Nullable String read(Part sent) throws IOException {
        if (sent.getSize() > LARGEST) {
            return "Choose a file of at most " + LARGEST / 1_000_000 + " MB: a standard is a text of some pages";
        }
        try (InputStream in = sent.getInputStream()) {
            yaml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
            return null;
        } catch (CharacterCodingException e) {
            return "Choose a text in UTF-8: this file is something else";
        }
    }

    public @Nullable String publish() {
        draft = publishing.draft(viewer.view(), PASTED, yaml);
        Draft accepted = draft.accepted();
        if (accepted == null) {
            return null;
        }
        return Said.orRefused(
                () -> {
                    Upload<StandardVersion> published = publishing.publish(viewer.view(), PASTED, yaml);
                    return "Published as v" + published.accepted().version()
                            + ". It judges nothing until you put it in force.";
                },
                Address.of("/standard").with("id", accepted.standard().id()).toString());
    }

    public @Nullable Upload<Draft> draft() {
        return draft;
    }

    /** The file line by line, each with its problems. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        String[] texts = yaml.split("\r?\n", -1);
        for (int at = 0; at < texts.length; at++) {
            int number = at + 1;
            List<Problem> here = draft.problems().stream()
                    .filter(problem -> problem.line() == number)
                    .toList();
            lines.add(new Line(number, texts[at], here));
        }
        return lines;
    }

    public String getYaml() {
        return yaml;
    }

    public void setYaml(@Nullable String yaml) {
        this.yaml = yaml == null ? "" : yaml;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
