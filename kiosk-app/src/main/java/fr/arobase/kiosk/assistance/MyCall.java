package fr.arobase.kiosk.assistance;

import fr.arobase.assistance.CallId;

/** The call that this visit has made. */
record MyCall(CallId id) {}
