package fr.arobase.admin.jobs;

import fr.arobase.assistance.AssistanceService;
import fr.arobase.handoff.HandoffService;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What was handed on and never taken up is forgotten at its deadline, and calls for a person after a day. */
@DisallowConcurrentExecution
class ForgetHandedOnJob implements Job {

    private final HandoffService handoffs;
    private final AssistanceService assistance;

    ForgetHandedOnJob(HandoffService handoffs, AssistanceService assistance) {
        this.handoffs = handoffs;
        this.assistance = assistance;
    }

    @Override
    public void execute(JobExecutionContext context) {
        handoffs.forgetOld();
        assistance.forgetOld();
    }
}
