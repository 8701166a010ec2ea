package dev.rowan.benchmarks;

/** What a declared query counts. */
public record AuthorStats(String name, long posts, long views) {}
