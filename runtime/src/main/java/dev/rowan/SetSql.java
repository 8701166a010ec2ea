package dev.rowan;

/**
 * A statement that writes many entities at once, for each column of which it takes an array.
 *
 * @param text the SQL
 * @param returns whether it gives rows
 * @param position where an insert returns ids that ascend in the order of the entities, or 0 when
 *     its rows are in that order; where other statements return the number of the entity, from 1
 */
record SetSql(String text, boolean returns, int position) {}
