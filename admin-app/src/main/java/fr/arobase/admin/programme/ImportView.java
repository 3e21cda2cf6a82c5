package fr.arobase.admin.programme;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.ConsolePage;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.admin.frame.Tone;
import fr.arobase.common.ErrorReport;
import fr.arobase.workshop.programme.FileFault;
import fr.arobase.workshop.programme.ProgrammeCheck;
import fr.arobase.workshop.programme.ProgrammeColumn;
import fr.arobase.workshop.programme.ProgrammeImport;
import fr.arobase.workshop.programme.ProgrammeReport;
import fr.arobase.workshop.programme.ProgrammeRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Imports a programme: a file is chosen, checked whole and shown as what it would do or as what is wrong with it; only
 * then it is written, with a progress bar, in a thread of its own. The page may be left meanwhile and found again.
 */
@Route("ateliers/import")
@StyleSheet("context://arobase/programme.css")
@RolesAllowed({"ADMINISTRATOR", "ADVISOR"})
class ImportView extends ConsolePage {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 5 * 1024 * 1024;

    private final transient ProgrammeImport programme;
    private transient Runnable unfollow = () -> {};

    ImportView(ProgrammeImport programme) {
        this.programme = programme;
        title(text("import.title"));
        actions(Actions.link(Glyph.ARROW_LEFT, text("import.back"), "ateliers"));
        content(choose());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var run = VaadinSession.getCurrent().getAttribute(ImportRun.class);
        if (run != null) {
            follow(run);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unfollow.run();
    }

    private Component choose() {
        var upload = new Upload(UploadHandler.inMemory((metadata, content) -> check(metadata.fileName(), content)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setDropLabel(new Span(text("import.drop")));
        upload.setUploadButton(Actions.main(Glyph.UPLOAD, text("import.choose"), () -> {}));
        var words = new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(text("import.tooBig"))
                        .setTooManyFiles(text("import.oneFile")));
        upload.setI18n(words);
        var example = new Code(Arrays.stream(ProgrammeColumn.values())
                .map(ProgrammeColumn::header)
                .collect(Collectors.joining(";")));
        var format = new Div(new H2(text("import.format")), new Paragraph(text("import.format.what")), example);
        format.addClassName("import-format");
        var card = new Div(new Paragraph(text("import.what")), upload, format);
        card.addClassNames("card", "import-choose");
        return card;
    }

    /** Called by the upload, in the page's own turn. */
    void check(String fileName, byte[] content) {
        switch (programme.check(content)) {
            case ProgrammeCheck.Refused refused -> showFaults(fileName, refused.faults());
            case ProgrammeCheck.Ready ready -> showReady(fileName, content, ready);
        }
    }

    private void showFaults(String fileName, List<FileFault> faults) {
        content(
                new Message(
                        Tone.DANGER,
                        Glyph.CIRCLE_ALERT,
                        text(faults.size() == 1 ? "import.refused.one" : "import.refused", fileName, faults.size()),
                        List.of()),
                CheckTables.faults(faults, getLocale()),
                again(Actions.main(Glyph.UPLOAD, text("import.another"), () -> content(choose()))));
    }

    private void showReady(String fileName, byte[] content, ProgrammeCheck.Ready ready) {
        long created = ready.count(ProgrammeRow.New.class);
        long changed = ready.count(ProgrammeRow.Changed.class);
        long unchanged = ready.count(ProgrammeRow.Unchanged.class);
        var another = Actions.plain(Glyph.UPLOAD, text("import.another"), () -> content(choose()));
        if (created + changed == 0) {
            content(
                    new Message(Tone.OK, Glyph.CIRCLE_CHECK, text("import.nothing", fileName, unchanged), List.of()),
                    CheckTables.rows(ready.rows(), getLocale()),
                    again(another));
            return;
        }
        var start = Actions.main(Glyph.FILE_UP, text("import.start", created + changed), () -> {});
        start.setDisableOnClick(true);
        start.addClickListener(_ -> start(fileName, content, ready.rows().size()));
        var words = new Message(
                Tone.ACCENT, Glyph.INFO, text("import.ready", fileName, created, changed, unchanged), List.of());
        var table = CheckTables.rows(ready.rows(), getLocale());
        if (ready.warnings().isEmpty()) {
            content(words, table, again(another, start));
        } else {
            var warnings = new Message(
                    Tone.WARN,
                    Glyph.TRIANGLE_ALERT,
                    text("import.warnings"),
                    ready.warnings().stream()
                            .map(warning -> text("import.warning", warning.line(), warning.text(getLocale())))
                            .toList());
            content(words, warnings, table, again(another, start));
        }
    }

    private static Div again(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("actions");
        return row;
    }

    private void start(String fileName, byte[] content, int total) {
        var run = ImportRun.start(programme, fileName, content, total);
        VaadinSession.getCurrent().setAttribute(ImportRun.class, run);
        follow(run);
    }

    private void follow(ImportRun run) {
        var bar = new ProgressBar();
        bar.setWidthFull();
        bar.getElement().setAttribute("aria-label", text("import.running", run.fileName()));
        var words = new Paragraph();
        words.getElement().setAttribute("role", "status");
        var card = new Div(
                new H2(text("import.running", run.fileName())), bar, words, new Paragraph(text("import.leave")));
        card.addClassNames("card", "panel");
        content(card);
        var ui = UI.getCurrent();
        unfollow.run();
        unfollow = run.follow(state -> {
            if (isWorthTelling(state)) {
                ui.access(() -> show(state, run, bar, words));
            }
        });
    }

    /** A browser needs no more than about a hundred steps. */
    private static boolean isWorthTelling(ImportRun.State state) {
        return !(state instanceof ImportRun.State.Running(int done, int total)) || done % Math.max(1, total / 100) == 0;
    }

    private void show(ImportRun.State state, ImportRun run, ProgressBar bar, Paragraph words) {
        switch (state) {
            case ImportRun.State.Running running -> {
                bar.setMax(Math.max(1, running.total()));
                bar.setValue(running.done());
                words.setText(text("import.progress", running.done(), running.total()));
            }
            case ImportRun.State.Ended ended -> {
                forget();
                showEnd(run.fileName(), ended.report());
            }
            case ImportRun.State.Failed failed -> {
                forget();
                content(
                        new Message(
                                Tone.DANGER,
                                Glyph.CIRCLE_ALERT,
                                text("import.failed"),
                                List.of(ErrorReport.of(failed.cause(), getLocale())
                                        .message())),
                        again(Actions.main(Glyph.UPLOAD, text("import.another"), () -> content(choose()))));
            }
        }
    }

    private void forget() {
        unfollow.run();
        unfollow = () -> {};
        VaadinSession.getCurrent().setAttribute(ImportRun.class, null);
    }

    private void showEnd(String fileName, ProgrammeReport report) {
        switch (report) {
            case ProgrammeReport.Refused refused -> showFaults(fileName, refused.faults());
            case ProgrammeReport.Written written -> {
                var message = new Message(
                        Tone.OK,
                        Glyph.CIRCLE_CHECK,
                        text("import.done", written.created(), written.changed(), written.unchanged()),
                        written.signupsTold() == 0
                                ? List.of()
                                : List.of(text("import.done.told", written.signupsTold())));
                message.getElement().setAttribute("role", "status");
                content(
                        message,
                        again(
                                Actions.link(Glyph.CALENDAR_DAYS, text("import.see"), "ateliers?periode=all"),
                                Actions.plain(Glyph.UPLOAD, text("import.another"), () -> content(choose()))));
            }
        }
    }
}
