package dev.rowan.query;

/**
 * What rows are selected from: the table of an entity, a subquery or common table expression with a
 * name, a function that returns rows.
 */
public sealed interface Source permits Derived, EntityTable, WithDeleted {}
