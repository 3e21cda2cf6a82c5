package fr.arobase.admin.terminal;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.admin.frame.Notices;
import fr.arobase.terminal.OpeningHours;
import fr.arobase.terminal.Printer;
import fr.arobase.terminal.TerminalDetails;
import fr.arobase.terminal.TerminalId;
import fr.arobase.terminal.TerminalService;
import fr.arobase.terminal.TerminalView;
import fr.arobase.territory.VenueView;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What staff say of a terminal, new or known. */
class TerminalForm extends FormPanel {

    private static final long serialVersionUID = 1L;
    private static final List<String> SERVICES = List.of("ateliers", "billet", "pointage", "reprendre", "entrainement");
    private static final List<String> LANGUAGES = List.of("fr", "en", "uk", "ar");

    private final TextField name;
    private final Select<VenueView> venue = new Select<>();
    private final IntegerField width = new IntegerField();
    private final IntegerField height = new IntegerField();
    private final NumberField diagonal = new NumberField();
    private final IntegerField viewing = new IntegerField();
    private final IntegerField bottom = new IntegerField();
    private final CheckboxGroup<String> services = new CheckboxGroup<>();
    private final CheckboxGroup<String> languages = new CheckboxGroup<>();
    private final Select<Printer> printer = new Select<>();
    private final Checkbox camera = new Checkbox();
    private final Checkbox scanner = new Checkbox();
    private final Checkbox headset = new Checkbox();
    private final Checkbox keypad = new Checkbox();
    private final List<TextField> hours = new ArrayList<>();
    private final TextArea message;

    TerminalForm(
            @Nullable TerminalView terminal,
            TerminalService terminals,
            List<VenueView> venues,
            FleetWords words,
            Consumer<TerminalId> saved,
            Runnable close) {
        super(terminal == null ? words.text("new") : terminal.details().name(), close);
        name = field("name", new TextField(words.text("name")));
        name.setHelperText(words.text("name.help"));
        field("venue", venue);
        venue.setLabel(words.text("venue"));
        venue.setItems(venues);
        venue.setItemLabelGenerator(v -> v.details().name());
        screen(words);
        services.setLabel(words.text("services"));
        services.setItems(SERVICES);
        services.setItemLabelGenerator(service -> words.text("service." + service));
        services.setHelperText(words.text("services.help"));
        field("services", services);
        languages.setLabel(words.text("languages"));
        languages.setItems(LANGUAGES);
        languages.setItemLabelGenerator(language -> words.text("language." + language));
        languages.setHelperText(words.text("services.help"));
        field("languages", languages);
        printer.setLabel(words.text("printer"));
        printer.setItems(Printer.values());
        printer.setItemLabelGenerator(paper -> words.text("printer." + paper));
        field("printer", printer);
        camera.setLabel(words.text("camera"));
        scanner.setLabel(words.text("scanner"));
        headset.setLabel(words.text("headset"));
        keypad.setLabel(words.text("keypad"));
        row(known("camera", camera), known("scanner", scanner));
        row(known("headset", headset), known("keypad", keypad));
        week(words);
        message = field("attractMessage", new TextArea(words.text("message")));
        message.setHelperText(words.text("message.help"));
        fill(terminal == null ? null : terminal.details(), venues);
        save(
                words.text("save"),
                () -> show(
                        terminals.save(
                                terminal == null ? null : terminal.id(),
                                terminal == null ? 0 : terminal.version(),
                                details(),
                                words.locale()),
                        id -> {
                            Notices.done(words.text("saved", name.getValue()));
                            saved.accept(id);
                        }));
        name.focus();
    }

    private void screen(FleetWords words) {
        width.setLabel(words.text("width"));
        height.setLabel(words.text("height"));
        diagonal.setLabel(words.text("diagonal"));
        viewing.setLabel(words.text("viewing"));
        bottom.setLabel(words.text("bottom"));
        row(known("widthPx", width), known("heightPx", height), known("diagonalInches", diagonal));
        row(known("viewingMm", viewing), known("bottomMm", bottom));
        say(new Paragraph(words.text("screen.help")));
    }

    private void week(FleetWords words) {
        say(new Paragraph(words.text("hours.help")));
        for (var day : DayOfWeek.values()) {
            var field = new TextField(day.getDisplayName(TextStyle.FULL, words.locale()));
            hours.add(known("hours" + day.ordinal(), field));
        }
        row(hours.get(0), hours.get(1));
        row(hours.get(2), hours.get(3));
        row(hours.get(4), hours.get(5));
        row(hours.get(6));
    }

    private void fill(@Nullable TerminalDetails known, List<VenueView> venues) {
        var details = known == null && !venues.isEmpty()
                ? TerminalDetails.usual("", venues.getFirst().id())
                : known;
        if (details == null) {
            return;
        }
        name.setValue(details.name());
        if (known != null) {
            venues.stream()
                    .filter(v -> v.id().equals(details.venue()))
                    .findFirst()
                    .ifPresent(venue::setValue);
        }
        width.setValue(details.widthPx());
        height.setValue(details.heightPx());
        diagonal.setValue(details.diagonalInches());
        viewing.setValue(details.viewingMm());
        bottom.setValue(details.bottomMm());
        services.setValue(details.services());
        languages.setValue(details.languages());
        printer.setValue(details.printer());
        camera.setValue(details.camera());
        scanner.setValue(details.scanner());
        headset.setValue(details.headset());
        keypad.setValue(details.keypad());
        for (int day = 0; day < hours.size(); day++) {
            hours.get(day).setValue(details.hours().get(day));
        }
        message.setValue(details.attractMessage());
    }

    /** What was typed; a number that is missing or not one becomes −1, which the checks refuse. */
    private TerminalDetails details() {
        return new TerminalDetails(
                name.getValue().strip(),
                venue.getOptionalValue().map(VenueView::id).orElse(null),
                width.getOptionalValue().orElse(-1),
                height.getOptionalValue().orElse(-1),
                diagonal.getOptionalValue().orElse(-1.0),
                viewing.getOptionalValue().orElse(-1),
                bottom.getOptionalValue().orElse(-1),
                services.getValue(),
                languages.getValue(),
                printer.getOptionalValue().orElse(Printer.NONE),
                camera.getValue(),
                scanner.getValue(),
                headset.getValue(),
                keypad.getValue(),
                hours.isEmpty()
                        ? OpeningHours.ALWAYS.days()
                        : hours.stream().map(TextField::getValue).toList(),
                message.getValue().strip());
    }
}
