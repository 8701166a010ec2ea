package dev.rowan.processor.sql.tree;

/** One key of an order. */
public record SortKey(Expression expression) {}
