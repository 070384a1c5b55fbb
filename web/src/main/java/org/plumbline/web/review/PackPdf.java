package org.plumbline.web.review;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.plumbline.monitor.review.Pack;

/** A pack as a tagged PDF (PDF/UA-1) that has its fonts in it. */
final class PackPdf {
    private PackPdf() {}

    static byte[] of(Pack pack, CellWords words, String state) throws IOException {
        return of(PackDocument.of(pack, words, state, PrintedCharts.arePossible()));
    }

    static byte[] of(String xhtml) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.withProducer("Plumbline");
        builder.useFont(
                () -> PrintedCharts.font("Regular"), PrintedCharts.FAMILY, PrintedCharts.PLAIN, FontStyle.NORMAL, true);
        builder.useFont(
                () -> PrintedCharts.font("Bold"), PrintedCharts.FAMILY, PrintedCharts.BOLD, FontStyle.NORMAL, true);
        PrintedCharts.drawnBy(builder);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(file);
        builder.run();
        return file.toByteArray();
    }
}
