package dev.rowan.processor.sql.tree;

/**
 * A name at its place.
 *
 * @param name the name as PostgreSQL knows it: folded, or without its quotes
 * @param offset where it begins
 * @param end where it ends
 */
public record Identifier(String name, int offset, int end) {}
