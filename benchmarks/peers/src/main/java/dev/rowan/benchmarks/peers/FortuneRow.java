package dev.rowan.benchmarks.peers;

/** A saying of TechEmpower's tests. */
public record FortuneRow(int id, String message) {}
