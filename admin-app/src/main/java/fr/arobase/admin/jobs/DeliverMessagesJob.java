package fr.arobase.admin.jobs;

import fr.arobase.message.MessageDelivery;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** E-mails leave the outbox. */
@DisallowConcurrentExecution
class DeliverMessagesJob implements Job {

    private final MessageDelivery delivery;

    DeliverMessagesJob(MessageDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(JobExecutionContext context) {
        delivery.deliverDue();
    }
}
