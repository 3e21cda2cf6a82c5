package fr.arobase.kiosk.handoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import fr.arobase.document.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An address as a picture that phones read. */
final class CodePicture {

    private CodePicture() {}

    static Component of(String address, String words) {
        var svg = QrCode.of(address).svg(words).getBytes(StandardCharsets.UTF_8);
        var holder = new Div(
                new Image("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg), words));
        holder.addClassName("handoff-qr");
        return holder;
    }
}
