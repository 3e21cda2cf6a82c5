package fr.arobase.authority;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether an SVG keeps to itself: no script, no entity, nothing from elsewhere. What is kept is a picture drawn from it, in
 * which none of that would remain; it is refused all the same, for its picture would not be the one its maker saw.
 */
final class SvgCheck {

    private static final Set<String> FOREIGN = Set.of("script", "foreignobject", "iframe", "audio", "video");

    private SvgCheck() {}

    static boolean keepsToItself(byte[] sent) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(sent));
            boolean first = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    return false;
                }
                if (event == XMLStreamConstants.CHARACTERS && pointsElsewhere(reader.getText())) {
                    return false;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (first && !"svg".equals(reader.getLocalName()) || !isHarmless(reader)) {
                        return false;
                    }
                    first = false;
                }
            }
            return !first;
        } catch (XMLStreamException notXml) {
            return false;
        }
    }

    private static boolean isHarmless(XMLStreamReader reader) {
        if (FOREIGN.contains(reader.getLocalName().toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = reader.getAttributeValue(i).strip();
            boolean link = name.equals("href") || name.equals("src");
            if (name.startsWith("on")
                    || link && !value.startsWith("#") && !value.startsWith("data:image/png")
                    || !link && pointsElsewhere(value)) {
                return false;
            }
        }
        return true;
    }

    /** In styles: {@code url(#…)} points into the same picture, all else does not. */
    private static boolean pointsElsewhere(String style) {
        var plain = style.toLowerCase(Locale.ROOT).replaceAll("[\\s'\"]", "");
        return plain.contains("@import") || plain.contains("javascript:") || plain.matches("(?s).*url\\((?!#).*");
    }
}
