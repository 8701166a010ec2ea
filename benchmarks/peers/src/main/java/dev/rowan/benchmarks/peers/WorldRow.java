package dev.rowan.benchmarks.peers;

/** A row of the table of TechEmpower's tests. */
public record WorldRow(int id, int randomNumber) {}
