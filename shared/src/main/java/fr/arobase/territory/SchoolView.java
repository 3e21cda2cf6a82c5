package fr.arobase.territory;

/** A school as lists show it. */
public record SchoolView(
        String code, String name, String commune, boolean afterSchoolCare, boolean canteenPaidOnline) {}
