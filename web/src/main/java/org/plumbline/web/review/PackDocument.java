package org.plumbline.web.review;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plumbline.monitor.review.Pack;
import org.plumbline.monitor.review.PackCell;
import org.plumbline.monitor.review.PackTable;
import org.plumbline.monitor.review.Part;

/** A pack as XHTML with all its looks in it, to be printed. Words are written as words, whatever signs they hold. */
final class PackDocument {
    private static final String STYLE =
            "@page{size:A4 landscape;margin:16mm;@bottom-right{content:counter(page) ' of ' counter(pages);"
                    + "font-family:Liberation;font-size:8pt}}"
                    + "body{font-family:Liberation;font-size:9pt;line-height:1.4;color:#0b0c0c}"
                    + "h1{font-size:18pt;margin:0 0 6pt}h2{font-size:13pt;margin:16pt 0 4pt}p{margin:0 0 5pt}"
                    + "table{width:100%;border-collapse:collapse;-fs-table-paginate:paginate}"
                    + "th,td{text-align:left;vertical-align:top;padding:2pt 5pt;border-bottom:0.5pt solid #b1b4b6}"
                    + "td.number,th.number{text-align:right}.notice{font-weight:bold}.lead{font-size:11pt}"
                    + ".finding{page-break-after:avoid}svg{margin-bottom:8pt}";

    private static final String CHART = "text{font-family:Liberation;font-size:15px;fill:#484f56}"
            + ".value{fill:#0b0c0c;font-weight:700}"
            + ".axis,.average,.required,.rate{fill:none;stroke:#484f56;stroke-width:2}"
            + ".axis{stroke:#b1b4b6;stroke-width:1}.required{stroke:#0b0c0c;stroke-dasharray:9 5}"
            + ".band{fill:#484f56;fill-opacity:.07}.point{fill:#484f56;stroke:#fff;stroke-width:1}";
    private static final int CHART_WIDTH = 760;

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;
    private final CellWords words;
    private final boolean charts;

    private PackDocument(CellWords words, boolean charts) throws XMLStreamException {
        this.words = words;
        this.charts = charts;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
    }

    /** @param charts whether they are drawn; what they show stands in words and tables in any case */
    static String of(Pack pack, CellWords words, String state, boolean charts) {
        try {
            PackDocument document = new PackDocument(words, charts);
            document.write(pack, state);
            return document.written.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(Pack pack, String state) throws XMLStreamException {
        xml.writeStartElement("html");
        xml.writeAttribute("lang", "en-GB");
        xml.writeStartElement("head");
        element("title", "", pack.head().title());
        meta("description", pack.head().finding());
        meta("author", "Plumbline");
        element("style", "", STYLE);
        bookmarks(pack.parts());
        xml.writeEndElement();
        xml.writeStartElement("body");
        element("h1", "", pack.head().title());
        if (!pack.notice().isEmpty()) {
            element("p", "notice", pack.notice());
        }
        element("p", "lead", pack.head().finding());
        element("p", "", state);
        for (Part part : pack.parts()) {
            part(part);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.flush();
    }

    private void meta(String name, String content) throws XMLStreamException {
        xml.writeStartElement("meta");
        xml.writeAttribute("name", name);
        xml.writeAttribute("content", content);
        xml.writeEndElement();
    }

    private void bookmarks(List<Part> parts) throws XMLStreamException {
        xml.writeStartElement("bookmarks");
        for (Part part : parts) {
            xml.writeStartElement("bookmark");
            xml.writeAttribute("name", part.title());
            xml.writeAttribute("href", "#" + part.id());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void part(Part part) throws XMLStreamException {
        xml.writeStartElement("h2");
        xml.writeAttribute("id", part.id());
        xml.writeCharacters(part.title());
        xml.writeEndElement();
        for (String sentence : part.words()) {
            element("p", "", sentence);
        }
        for (var curve : part.curves()) {
            element("p", "finding", curve.title() + ".");
            if (charts && !curve.points().isEmpty()) {
                xml.flush();
                written.append(PackChart.of(curve).printed(CHART, CHART_WIDTH));
            }
        }
        if (part.table() != null) {
            table(part.table());
        }
    }

    private void table(PackTable table) throws XMLStreamException {
        List<PackCell> first = table.rows().get(0);
        xml.writeStartElement("table");
        xml.writeStartElement("thead");
        xml.writeStartElement("tr");
        for (int column = 0; column < table.heads().size(); column++) {
            head("col", words.isNumber(first.get(column)), table.heads().get(column));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("tbody");
        for (List<PackCell> row : table.rows()) {
            xml.writeStartElement("tr");
            head("row", false, words.of(row.get(0)));
            for (PackCell cell : row.subList(1, row.size())) {
                element("td", words.isNumber(cell) ? "number" : "", words.of(cell));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void head(String scope, boolean number, String text) throws XMLStreamException {
        xml.writeStartElement("th");
        xml.writeAttribute("scope", scope);
        if (number) {
            xml.writeAttribute("class", "number");
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void element(String name, String look, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        if (!look.isEmpty()) {
            xml.writeAttribute("class", look);
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
