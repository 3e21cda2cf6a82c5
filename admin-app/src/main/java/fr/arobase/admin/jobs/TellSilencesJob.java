package fr.arobase.admin.jobs;

import fr.arobase.terminal.TerminalWatch;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Administrators hear of terminals that fall silent, and of their return. */
@DisallowConcurrentExecution
class TellSilencesJob implements Job {

    private final TerminalWatch watch;

    TellSilencesJob(TerminalWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(JobExecutionContext context) {
        watch.tellSilences();
    }
}
