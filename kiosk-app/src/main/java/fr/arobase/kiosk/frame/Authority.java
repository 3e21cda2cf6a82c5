package fr.arobase.kiosk.frame;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs the place, as every page says.
 *
 * @param name the authority's name
 * @param helpPhone whom to call; as people write it
 */
@ConfigurationProperties("arobase.authority")
public record Authority(
        @DefaultValue("Parthenay-Gâtine") String name,
        @DefaultValue("05 49 94 90 00") String helpPhone) {}
