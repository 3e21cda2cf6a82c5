package fr.arobase.signup;

/** Where a sign-up was made. */
public enum Origin {
    KIOSK,
    PHONE,
    API,
    CONSOLE,
    WALK_IN
}
