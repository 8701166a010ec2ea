package dev.rowan.migrations.pull;

/**
 * A source of Java.
 *
 * @param path where it stands below the folder of sources: {@code com/example/Film.java}
 * @param text what stands in it
 */
public record PulledSource(String path, String text) {}
