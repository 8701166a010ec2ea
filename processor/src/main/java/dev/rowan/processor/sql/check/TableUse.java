package dev.rowan.processor.sql.check;

/**
 * A table that a statement names.
 *
 * @param schema its schema as it is written, or empty
 * @param name its name
 * @param offset where it stands
 * @param length how much of the text that takes
 * @param written whether the statement changes it
 */
public record TableUse(String schema, String name, int offset, int length, boolean written) {}
