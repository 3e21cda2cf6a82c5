package fr.arobase.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A commune of the territory, known by its INSEE code (five characters, the official geographic code). */
@Entity
public class Commune {

    @Id
    @Column(length = 5)
    private String inseeCode;

    private String name;

    @Column(length = 5)
    private String postalCode;

    private int population;

    @SuppressWarnings("NullAway.Init")
    protected Commune() {}

    public Commune(String inseeCode, String name, String postalCode, int population) {
        if (!inseeCode.matches("[0-9][0-9AB][0-9]{3}")) {
            throw new IllegalArgumentException("Not an INSEE code: " + inseeCode);
        }
        this.inseeCode = inseeCode;
        this.name = name;
        this.postalCode = postalCode;
        this.population = population;
    }

    public String inseeCode() {
        return inseeCode;
    }

    public String name() {
        return name;
    }

    public String postalCode() {
        return postalCode;
    }

    public int population() {
        return population;
    }
}
