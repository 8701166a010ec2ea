package dev.rowan.benchmarks.peers;

/** What a product says: the row of upserts. Its code is its key. */
public record ProductRow(String code, String name, int stock) {}
