package fr.arobase.assistance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody calls.
 *
 * @param terminal the terminal they are at; none on a screen that was never enrolled
 * @param place where it is, in words
 * @param page the page they were on, as its id
 */
public record NewCall(@Nullable UUID terminal, String place, String page, Need need, String language) {}
