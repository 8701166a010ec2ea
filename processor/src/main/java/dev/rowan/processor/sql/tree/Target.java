package dev.rowan.processor.sql.tree;

/**
 * A column that an insert fills.
 *
 * @param column the column
 * @param partial whether only an element or a field of it is filled
 */
public record Target(Identifier column, boolean partial) {}
