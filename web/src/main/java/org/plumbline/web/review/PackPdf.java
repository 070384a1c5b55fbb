package org.plumbline.web.review;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.plumbline.monitor.review.Pack;

/** A pack as a tagged PDF (PDF/UA-1) that has its fonts in it. */
final class PackPdf {
    private static final String FAMILY = "Liberation";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private PackPdf() {}

    static byte[] of(Pack pack, CellWords words, String state) throws IOException {
        return of(PackDocument.of(pack, words, state));
    }

    static byte[] of(String xhtml) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.withProducer("Plumbline");
        builder.useFont(() -> font("Regular"), FAMILY, PLAIN, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(file);
        builder.run();
        return file.toByteArray();
    }

    private static InputStream font(String style) {
        return Objects.requireNonNull(
                PackPdf.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf"), style);
    }
}
