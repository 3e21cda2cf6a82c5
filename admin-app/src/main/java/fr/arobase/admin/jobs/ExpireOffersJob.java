package fr.arobase.admin.jobs;

import fr.arobase.signup.WaitingList;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Offers that nobody answered end, and their seats go to the next who wait. */
@DisallowConcurrentExecution
class ExpireOffersJob implements Job {

    private final WaitingList waitingList;

    ExpireOffersJob(WaitingList waitingList) {
        this.waitingList = waitingList;
    }

    @Override
    public void execute(JobExecutionContext context) {
        OneByOne.each("Ending the offer to", waitingList.endedOffers(), waitingList::expire);
    }
}
