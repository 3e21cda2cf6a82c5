package fr.arobase.admin.territory;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.arobase.admin.frame.Actions;
import fr.arobase.admin.frame.FormPanel;
import fr.arobase.admin.frame.Glyph;
import fr.arobase.common.Saving;
import fr.arobase.common.Texts;
import fr.arobase.territory.CommuneView;
import fr.arobase.territory.VenueDetails;
import fr.arobase.territory.VenueId;
import fr.arobase.territory.VenueView;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What staff say of a venue, new or known. */
class VenueForm extends FormPanel {

    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final TextField code;
    private final TextField address;
    private final Select<CommuneView> commune = new Select<>();
    private final IntegerField seats = new IntegerField();
    private final IntegerField computers = new IntegerField();
    private final Checkbox stepFree = new Checkbox();
    private final Checkbox connected = new Checkbox();

    VenueForm(
            @Nullable VenueView venue,
            List<CommuneView> communes,
            Locale locale,
            BiFunction<@Nullable VenueView, VenueDetails, Saving<VenueId>> save,
            Runnable close) {
        super(venue == null ? text(locale, "venue.new") : venue.details().name(), close);
        name = field("name", new TextField(text(locale, "venue.name")));
        address = field("address", new TextField(text(locale, "venue.address")));
        field("inseeCode", commune);
        commune.setLabel(text(locale, "venue.commune"));
        commune.setItems(communes);
        commune.setItemLabelGenerator(CommuneView::name);
        seats.setLabel(text(locale, "venue.seats"));
        computers.setLabel(text(locale, "venue.computers"));
        row(known("seats", seats), known("computers", computers));
        stepFree.setLabel(text(locale, "venue.stepFree.long"));
        connected.setLabel(text(locale, "venue.connected.long"));
        field("stepFree", stepFree);
        field("connected", connected);
        code = field("code", new TextField(text(locale, "venue.code")));
        code.setHelperText(text(locale, "venue.code.help"));
        save(text(locale, "venue.save"), () -> show(save.apply(venue, details()), saved -> {}));
        if (venue == null) {
            computers.setValue(0);
            name.focus();
        } else {
            fill(venue.details(), communes);
            foot(Actions.link(
                    Glyph.CALENDAR_DAYS,
                    text(locale, "venue.programme"),
                    "ateliers?venue=" + venue.details().code()));
        }
    }

    private void fill(VenueDetails details, List<CommuneView> communes) {
        name.setValue(details.name());
        code.setValue(details.code());
        address.setValue(details.address());
        communes.stream()
                .filter(c -> c.inseeCode().equals(details.inseeCode()))
                .findFirst()
                .ifPresent(commune::setValue);
        seats.setValue(details.seats());
        computers.setValue(details.computers());
        stepFree.setValue(details.stepFree());
        connected.setValue(details.connected());
    }

    /** What was typed; a number that is missing or not one becomes −1, which the checks refuse. */
    private VenueDetails details() {
        return new VenueDetails(
                code.getValue().strip(),
                name.getValue().strip(),
                commune.getOptionalValue().map(CommuneView::inseeCode).orElse(""),
                address.getValue().strip(),
                seats.getOptionalValue().orElse(-1),
                computers.getOptionalValue().orElse(-1),
                stepFree.getValue(),
                connected.getValue());
    }

    private static String text(Locale locale, String key) {
        return Texts.get(VenueForm.class, locale, key);
    }
}
