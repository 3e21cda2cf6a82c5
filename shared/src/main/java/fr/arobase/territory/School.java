package fr.arobase.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A school, with what the territory runs there: after-school care, and a canteen paid online or not. */
@Entity
public class School {

    @Id
    private String code;

    private String name;
    private String inseeCode;
    private boolean afterSchoolCare;
    private boolean canteenPaidOnline;

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    public School(String code, String name, String inseeCode, boolean afterSchoolCare, boolean canteenPaidOnline) {
        this.code = code;
        this.name = name;
        this.inseeCode = inseeCode;
        this.afterSchoolCare = afterSchoolCare;
        this.canteenPaidOnline = canteenPaidOnline;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String inseeCode() {
        return inseeCode;
    }

    public boolean afterSchoolCare() {
        return afterSchoolCare;
    }

    public boolean canteenPaidOnline() {
        return canteenPaidOnline;
    }
}
