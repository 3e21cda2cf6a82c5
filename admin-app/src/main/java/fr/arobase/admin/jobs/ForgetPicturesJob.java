package fr.arobase.admin.jobs;

import fr.arobase.terminal.TerminalPictures;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Pictures of terminals' screens are kept for a day. */
@DisallowConcurrentExecution
class ForgetPicturesJob implements Job {

    private final TerminalPictures pictures;

    ForgetPicturesJob(TerminalPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public void execute(JobExecutionContext context) {
        pictures.forgetOld();
    }
}
