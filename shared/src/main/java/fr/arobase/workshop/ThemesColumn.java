package fr.arobase.workshop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A course's few themes in one column, by the funder's codes. */
@Converter
public class ThemesColumn implements AttributeConverter<List<Theme>, String> {

    @Override
    public String convertToDatabaseColumn(List<Theme> themes) {
        return themes.stream().map(Theme::code).collect(Collectors.joining(","));
    }

    @Override
    public List<Theme> convertToEntityAttribute(String codes) {
        return Arrays.stream(codes.split(","))
                .flatMap(code -> Theme.read(code).stream())
                .toList();
    }
}
