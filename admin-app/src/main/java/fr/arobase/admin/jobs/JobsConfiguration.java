package fr.arobase.admin.jobs;

import java.time.Duration;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When each job runs. The schedule is kept in the database and shared by all nodes of the console, so each run is of one
 * node; what a node leaves undone when it dies, the next run does.
 */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    private static final String GROUP = "arobase";

    /** Every few seconds: a confirmation should be there when the visitor looks at their phone. */
    @Bean
    JobDetail deliverMessages() {
        return job(DeliverMessagesJob.class, "deliver-messages");
    }

    @Bean
    Trigger deliverMessagesTrigger(
            JobDetail deliverMessages, @Value("${arobase.jobs.deliver-every:PT3S}") Duration every) {
        return every(deliverMessages, every);
    }

    @Bean
    JobDetail expireOffers() {
        return job(ExpireOffersJob.class, "expire-offers");
    }

    @Bean
    Trigger expireOffersTrigger(JobDetail expireOffers, @Value("${arobase.jobs.expire-every:PT1M}") Duration every) {
        return every(expireOffers, every);
    }

    @Bean
    JobDetail remind() {
        return job(RemindJob.class, "remind");
    }

    @Bean
    Trigger remindTrigger(JobDetail remind, @Value("${arobase.jobs.remind-every:PT10M}") Duration every) {
        return every(remind, every);
    }

    @Bean
    JobDetail closeWorkshops() {
        return job(CloseWorkshopsJob.class, "close-workshops");
    }

    @Bean
    Trigger closeWorkshopsTrigger(
            JobDetail closeWorkshops, @Value("${arobase.jobs.close-every:PT10M}") Duration every) {
        return every(closeWorkshops, every);
    }

    @Bean
    JobDetail forgetAnswers() {
        return job(ForgetAnswersJob.class, "forget-answers");
    }

    @Bean
    Trigger forgetAnswersTrigger(JobDetail forgetAnswers, @Value("${arobase.jobs.forget-every:PT1H}") Duration every) {
        return every(forgetAnswers, every);
    }

    /** As often as a terminal says that it is there. */
    @Bean
    JobDetail tellSilences() {
        return job(TellSilencesJob.class, "tell-silences");
    }

    @Bean
    Trigger tellSilencesTrigger(JobDetail tellSilences, @Value("${arobase.jobs.silences-every:PT30S}") Duration every) {
        return every(tellSilences, every);
    }

    @Bean
    JobDetail forgetPictures() {
        return job(ForgetPicturesJob.class, "forget-pictures");
    }

    @Bean
    Trigger forgetPicturesTrigger(
            JobDetail forgetPictures, @Value("${arobase.jobs.pictures-every:PT1H}") Duration every) {
        return every(forgetPictures, every);
    }

    @Bean
    JobDetail forgetHandedOn() {
        return job(ForgetHandedOnJob.class, "forget-handed-on");
    }

    @Bean
    Trigger forgetHandedOnTrigger(
            JobDetail forgetHandedOn, @Value("${arobase.jobs.forget-handed-on-every:PT10M}") Duration every) {
        return every(forgetHandedOn, every);
    }

    @Bean
    JobDetail forgetPapers() {
        return job(ForgetPapersJob.class, "forget-papers");
    }

    @Bean
    Trigger forgetPapersTrigger(
            JobDetail forgetPapers, @Value("${arobase.jobs.forget-papers-every:PT1M}") Duration every) {
        return every(forgetPapers, every);
    }

    /** A schedule changed by a new version replaces the one in the database. */
    @Bean
    SchedulerFactoryBeanCustomizer scheduler() {
        return factory -> {
            factory.setOverwriteExistingJobs(true);
            factory.setWaitForJobsToCompleteOnShutdown(true);
        };
    }

    private static JobDetail job(Class<? extends Job> type, String name) {
        return JobBuilder.newJob(type).withIdentity(name, GROUP).storeDurably().build();
    }

    /** Runs that were missed are not made up for: the next one does all there is to do. */
    private static Trigger every(JobDetail job, Duration every) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName(), GROUP)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(every.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
