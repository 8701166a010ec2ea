package dev.rowan;

/**
 * A statement that writes one entity.
 *
 * @param text the SQL
 * @param returns whether it gives the row that it wrote
 */
record WriteSql(String text, boolean returns) {}
