package fr.arobase.admin.programme;

/** The parameters of the programme's address, so that any view of it can be bookmarked. */
enum Parameter {
    SHOW("vue"),
    DAY("jour"),
    PERIOD("periode"),
    FROM("du"),
    TO("au"),
    COMMUNE("commune"),
    VENUE("lieu"),
    ADVISOR("conseiller"),
    COURSE("formation"),
    THEME("theme"),
    STATE("etat"),
    SEARCH("texte"),
    OPEN("atelier"),
    TASK("faire");

    private final String word;

    Parameter(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
