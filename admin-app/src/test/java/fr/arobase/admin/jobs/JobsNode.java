package fr.arobase.admin.jobs;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** A node of the console without its screens: the domain and the jobs. */
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
        })
@ComponentScan(
        basePackages = "fr.arobase",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {"fr\\.arobase\\.admin\\.(?!jobs\\.).*", "fr\\.arobase\\.Test.*", ".*Test", ".*IT"}))
class JobsNode {}
