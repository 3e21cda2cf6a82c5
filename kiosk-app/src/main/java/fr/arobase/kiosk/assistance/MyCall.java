package fr.arobase.kiosk.assistance;

import fr.arobase.assistance.CallId;
import fr.arobase.kiosk.frame.Lasting;

/** The call that this visit has made. */
record MyCall(CallId id) implements Lasting {}
