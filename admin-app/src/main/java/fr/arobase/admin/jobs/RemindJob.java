package fr.arobase.admin.jobs;

import fr.arobase.signup.SignedUpPeople;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The day before, everyone who has a seat is reminded, once: the mark and the message are one transaction. */
@DisallowConcurrentExecution
class RemindJob implements Job {

    private final SignedUpPeople people;

    RemindJob(SignedUpPeople people) {
        this.people = people;
    }

    @Override
    public void execute(JobExecutionContext context) {
        OneByOne.each("Reminding", people.toRemind(), people::remind);
    }
}
