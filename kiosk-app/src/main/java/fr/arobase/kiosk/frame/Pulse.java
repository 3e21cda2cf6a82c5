package fr.arobase.kiosk.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** While it is on the page, the page looks every two seconds whether something has happened elsewhere. */
public final class Pulse extends Div {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_MILLIS = 2000;
    private static final int NEVER = -1;

    private final SerializableRunnable look;

    @Nullable
    private Registration looking;

    public Pulse(SerializableRunnable look) {
        this.look = look;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY_MILLIS);
        looking = event.getUI().addPollListener(_ -> look.run());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (looking != null) {
            looking.remove();
        }
    }
}
