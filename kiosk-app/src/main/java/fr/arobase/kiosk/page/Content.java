package fr.arobase.kiosk.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/** A part of a page's content; the renderer draws each kind in one way. */
public sealed interface Content {

    /** Big buttons: at most six are shown at once, then "Voir la suite". */
    record Choices(List<Choice> choices) implements Content {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** Things to type, with the keyboard they need below them. */
    record Fields(List<Field> fields) implements Content {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** Boxes to tick, each as large as a button. */
    record CheckList(Words legend, List<Box> boxes) implements Content {
        public CheckList {
            boxes = List.copyOf(boxes);
        }
    }

    /** One box of a check list. */
    record Box(String id, Words words, boolean ticked, SerializableConsumer<Boolean> changed) {}

    /** What the visitor answered, each with a button to change it. */
    record Answers(List<Answer> answers) implements Content {
        public Answers {
            answers = List.copyOf(answers);
        }
    }

    /** One answer; without a change it cannot be changed. */
    record Answer(String id, Words question, Words given, Words change, SerializableRunnable changed) {}

    /** Icons with words, one a line. */
    record Facts(List<Fact> facts) implements Content {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A sentence or two that must not be missed. */
    record Message(Icon icon, Tone tone, Words words) implements Content {}

    /** Running text. */
    record Text(Words words) implements Content {}

    /** The ticket, as a card: {@code qrSvg} is a whole picture, {@code groups} are the code's two groups of four. */
    record TicketCard(
            Fact state,
            Words title,
            Words when,
            Words where,
            Words people,
            String qrSvg,
            List<String> groups,
            Words code)
            implements Content {
        public TicketCard {
            groups = List.copyOf(groups);
        }
    }

    /** A way to a paper or another page outside this one; it opens beside. */
    record Link(String id, Icon icon, Words words, String address) implements Content {}

    /** A part with its own behaviour, such as a camera; what it says is declared here all the same. */
    record Live(Words words, SerializableSupplier<Component> component) implements Content {}
}
