package fr.arobase.common;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A phone number, held in E.164 ({@code +33549949000}), read as French unless it says otherwise. */
public record PhoneNumber(String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LONGEST_TYPED = 30;

    public PhoneNumber {
        if (!value.matches("\\+[1-9][0-9]{6,14}")) {
            throw new IllegalArgumentException("Not a phone number in E.164");
        }
    }

    public static Optional<PhoneNumber> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(typed, "FR");
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** As people write it: {@code 05 49 94 90 00}, or the international form from abroad. */
    public String shown() {
        try {
            var number = NUMBERS.parse(value, "FR");
            return NUMBERS.format(
                    number,
                    number.getCountryCode() == 33 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException impossible) {
            return value;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
