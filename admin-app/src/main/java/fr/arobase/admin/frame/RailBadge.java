package fr.arobase.admin.frame;

import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.function.IntConsumer;

/** A number beside an entry of the rail, of what waits there: a bean of each. When it grows, a soft sound is heard. */
public interface RailBadge {

    /** The entry's address. */
    String path();

    /** The number in words. */
    String words(int count, Locale locale);

    /** @param changed told the number again and again, on a thread of the badge's own */
    Registration watch(IntConsumer changed);
}
