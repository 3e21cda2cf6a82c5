package fr.arobase.attendance;

/** A file to download or print. */
public record Paper(String fileName, byte[] bytes) {}
