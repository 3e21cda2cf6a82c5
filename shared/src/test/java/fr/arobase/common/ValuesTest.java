package fr.arobase.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"jeanne@mairie.fr", "j.d+epn@sous.domaine.example", " Jeanne@Mairie.FR "})
    void an_email_address_is_read(String typed) {
        assertThat(EmailAddress.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jeanne",
                "jeanne@",
                "@mairie.fr",
                "a b@mairie.fr",
                "a..b@mairie.fr",
                "a@mairie",
                "a@-x.fr",
                "é@x.fr"
            })
    void what_is_no_email_address_is_not_read(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"05 49 94 90 00,+33549949000", "0612345678,+33612345678", "+44 20 7946 0958,+442079460958"})
    void a_phone_number_is_read_as_french_unless_it_says_otherwise(String typed, String expected) {
        assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "05 49 94 90", "bonjour", "+33 1"})
    void what_is_no_phone_number_is_not_read(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @Test
    void two_writings_of_a_name_have_one_key() {
        assertThat(new PersonName("Anne-Cécile", "Le Goff").key())
                .isEqualTo(new PersonName("ANNE CECILE", "legoff").key());
        assertThat(new PersonName("Anne", "Goff").key()).isNotEqualTo(new PersonName("Annego", "ff").key());
        assertThat(new PersonName("Олена", "Коваль").key()).isNotEqualTo(new PersonName("Ірина", "Коваль").key());
    }

    @Test
    void a_name_is_letters() {
        assertThatThrownBy(() -> new PersonName("J3anne", "Martin")).isInstanceOf(IllegalArgumentException.class);
        assertThat(PersonName.isValid("d’Arc")).isTrue();
        assertThat(PersonName.isValid("")).isFalse();
        assertThat(PersonName.isValid("a".repeat(61))).isFalse();
    }

    @Test
    void dates_are_said_in_words() {
        var at = LocalDateTime.of(2027, 1, 12, 14, 0);
        assertThat(DateWords.dayAndTime(at, Texts.FRENCH)).isEqualTo("mardi 12 janvier 2027 à 14 h 00");
        assertThat(DateWords.dayAndTime(at, Texts.ENGLISH)).isEqualTo("Tuesday 12 January 2027 at 14:00");
        assertThat(DateWords.brief(at, Texts.FRENCH)).isEqualTo("mar. 12 janv. 14 h 00");
        assertThat(DateWords.day(LocalDate.of(2027, 2, 1), Texts.FRENCH)).isEqualTo("lundi 1er février 2027");
        assertThat(DateWords.duration(90)).isEqualTo("1 h 30");
    }
}
