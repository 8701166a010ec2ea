package dev.rowan.benchmarks.peers;

/**
 * A part of the results.
 *
 * @param name the name of its place in the guide's page and in the JSON
 * @param markdown tables, to be read
 * @param json the same as a JSON value, to be computed with
 */
record Section(String name, String markdown, String json) {}
