package fr.arobase.admin.jobs;

import fr.arobase.access.IdempotentAnswers;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Answers of the API that nobody will ask for again are forgotten. */
@DisallowConcurrentExecution
class ForgetAnswersJob implements Job {

    private final IdempotentAnswers answers;

    ForgetAnswersJob(IdempotentAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(JobExecutionContext context) {
        answers.forgetOld();
    }
}
