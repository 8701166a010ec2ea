package dev.rowan.benchmarks;

/** Two columns of a post: what a list shows. */
public record PostLine(long id, String title) {}
