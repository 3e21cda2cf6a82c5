package fr.arobase;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The domain alone, as tests start it. No stereotype on purpose: the applications' own scans must not find it. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "fr.arobase",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
class TestApplication {}
