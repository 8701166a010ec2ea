package dev.rowan.processor.model;

/**
 * The name of a table as SQL knows it, not quoted.
 *
 * @param schema the schema, or empty for the {@code search_path}
 * @param name the table
 */
public record TableName(String schema, String name) {}
