/** What runs by the clock: thin Quartz jobs, each over one service, safe on any number of nodes. */
@NullMarked
package fr.arobase.admin.jobs;

import org.jspecify.annotations.NullMarked;
