package fr.arobase.admin.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.arobase.common.Texts;
import fr.arobase.document.TableExport;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;

/** Takes the list that a page shows, filters included, away as CSV or XLSX. */
public class ExportButtons<T> extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String fileName;
    private final TableExport<T> table;
    private final Supplier<List<T>> rows;

    /**
     * @param fileName without its ending
     * @param rows what the page shows when the file is asked for; called outside the page's own thread
     */
    public ExportButtons(String fileName, TableExport<T> table, Supplier<List<T>> rows) {
        this.fileName = fileName;
        this.table = table;
        this.rows = rows;
        addClassName("exports");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.get(ExportButtons.class, getLocale(), "export"));
        add(link("CSV", ".csv", "text/csv;charset=utf-8", table::csv), link("XLSX", ".xlsx", XLSX, table::xlsx));
    }

    private interface Form<T> {
        void write(List<T> rows, OutputStream out);
    }

    private Component link(String words, String ending, String type, Form<T> form) {
        DownloadHandler download = event -> {
            event.setFileName(fileName + ending);
            event.setContentType(type);
            form.write(rows.get(), event.getOutputStream());
        };
        var link = new Anchor(download, "");
        link.addClassName("button-link");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", fileName + ending);
        link.add(Glyph.DOWNLOAD.draw(), new Span(words));
        return link;
    }
}
