package fr.arobase.workshop;

import java.util.Locale;
import java.util.Optional;

/** What a workshop is about, in the funder's own codes (La Coop de la médiation numérique), so that the report needs no translation. */
public enum Theme {
    DIAGNOSTIC_NUMERIQUE,
    PRENDRE_EN_MAIN_DU_MATERIEL,
    MAINTENANCE_DE_MATERIEL,
    GERE_SES_CONTENUS_NUMERIQUES,
    NAVIGATION_SUR_INTERNET,
    EMAIL,
    BUREAUTIQUE,
    RESEAUX_SOCIAUX,
    SANTE,
    BANQUE_ET_ACHATS_EN_LIGNE,
    ENTREPRENEURIAT,
    INSERTION_PROFESSIONNELLE,
    SECURITE_NUMERIQUE,
    PARENTALITE,
    SCOLARITE_ET_NUMERIQUE,
    CREER_AVEC_LE_NUMERIQUE,
    CULTURE_NUMERIQUE,
    INTELLIGENCE_ARTIFICIELLE,
    AIDE_AUX_DEMARCHES_ADMINISTRATIVES,
    PAPIERS_ELECTIONS_CITOYENNETE,
    FAMILLE_SCOLARITE,
    SOCIAL_SANTE,
    TRAVAIL_FORMATION,
    LOGEMENT,
    TRANSPORTS_MOBILITE,
    ARGENT_IMPOTS,
    JUSTICE,
    ETRANGERS_EUROPE,
    LOISIRS_SPORTS_CULTURE,
    ASSOCIATIONS;

    /** The funder's code, as files and the API write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> read(String code) {
        for (var theme : values()) {
            if (theme.code().equals(code.strip())) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
