package fr.arobase.admin.jobs;

import fr.arobase.printing.PrintQueue;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Papers that no printer took in time are forgotten. */
@DisallowConcurrentExecution
class ForgetPapersJob implements Job {

    private final PrintQueue papers;

    ForgetPapersJob(PrintQueue papers) {
        this.papers = papers;
    }

    @Override
    public void execute(JobExecutionContext context) {
        papers.forgetOld();
    }
}
