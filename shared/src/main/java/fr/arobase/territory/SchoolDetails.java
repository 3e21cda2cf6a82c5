package fr.arobase.territory;

/** What is known of a school; its commune by the INSEE code. */
public record SchoolDetails(
        String code, String name, String inseeCode, boolean afterSchoolCare, boolean canteenPaidOnline) {}
