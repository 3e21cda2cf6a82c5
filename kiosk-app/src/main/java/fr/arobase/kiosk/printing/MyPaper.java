package fr.arobase.kiosk.printing;

import fr.arobase.printing.PrintJobId;

/**
 * The paper that this visit waits for.
 *
 * @param page the path of the page it was asked on, without the kiosk's prefix
 */
record MyPaper(PrintJobId job, Paper paper, String page) {}
