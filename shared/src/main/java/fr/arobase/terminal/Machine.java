package fr.arobase.terminal;

import org.jspecify.annotations.Nullable;

/**
 * What a terminal's agent says of its machine.
 *
 * @param browserAlive whether the browser that shows the pages is running
 * @param celsius the temperature of its processor, where it can be read
 * @param memoryPercent how much of the memory is used
 * @param diskPercent how much of the disk is used
 */
public record Machine(
        String agentVersion,
        String browserVersion,
        boolean browserAlive,
        long uptimeSeconds,
        @Nullable Double celsius,
        @Nullable Integer memoryPercent,
        @Nullable Integer diskPercent,
        PrinterState printer,
        PaperState paper,
        boolean headset) {

    /** How the printer is. */
    public enum PrinterState {
        NONE,
        READY,
        OFFLINE,
        FAULT,
        UNKNOWN
    }

    /** Whether there is paper. */
    public enum PaperState {
        ENOUGH,
        LOW,
        OUT,
        UNKNOWN
    }

    /** Whether somebody has to go there: no more paper, a lid open, a jam. One that is switched off may only be starting. */
    public boolean printerNeedsSomebody() {
        return paper == PaperState.OUT || printer == PrinterState.FAULT;
    }

    /** Whether a paper offered now would come out. */
    public boolean prints() {
        return printer == PrinterState.READY && paper != PaperState.OUT;
    }
}
