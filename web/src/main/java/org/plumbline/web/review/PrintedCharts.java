package org.plumbline.web.review;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What draws charts into a PDF, with the fonts of its words. */
final class PrintedCharts {
    static final String FAMILY = "Liberation";
    static final int PLAIN = 400;
    static final int BOLD = 700;

    private static final Logger LOG = Logger.getLogger(PrintedCharts.class.getName());
    private static final Optional<Fonts> FONTS = fonts();

    /** As files: Java's drawing takes no other. */
    private record Fonts(File plain, File bold) {}

    private PrintedCharts() {}

    /** False where this server's Java can write no words into pictures: findings and tables stand there all the same. */
    static boolean arePossible() {
        return FONTS.isPresent();
    }

    static void drawnBy(PdfRendererBuilder builder) {
        FONTS.ifPresent(fonts -> {
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useFont(fonts.plain(), FAMILY, PLAIN, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.SVG));
            builder.useFont(fonts.bold(), FAMILY, BOLD, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.SVG));
        });
    }

    static InputStream font(String style) {
        return Objects.requireNonNull(
                PrintedCharts.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf"), style);
    }

    private static Optional<Fonts> fonts() {
        try {
            Fonts fonts = new Fonts(file("Regular"), file("Bold"));
            Font.createFont(Font.TRUETYPE_FONT, fonts.plain());
            return Optional.of(fonts);
        } catch (IOException | FontFormatException | LinkageError | InternalError without) {
            // A Java without the system's fontconfig says so with an error.
            LOG.log(
                    Level.WARNING,
                    without,
                    () -> "PDFs have no pictures of charts here: Java needs fontconfig for them");
            return Optional.empty();
        }
    }

    private static File file(String style) throws IOException {
        Path file = Files.createTempFile("plumbline-" + style, ".ttf");
        file.toFile().deleteOnExit();
        try (InputStream in = font(style)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file.toFile();
    }
}
