package fr.arobase.common;

/**
 * What is wrong with one field of a form, in words for whoever filled it in.
 *
 * @param field the name of the record component at fault; empty for the whole
 */
public record Fault(String field, String message) {}
