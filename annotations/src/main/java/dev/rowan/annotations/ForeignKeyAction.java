package dev.rowan.annotations;

/**
 * What the server does with a row when the one it refers to is deleted, or gets another key (<a
 * href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK">foreign
 * keys</a>).
 */
public enum ForeignKeyAction {
  /** It refuses, at the end of the statement. */
  NO_ACTION,
  /** It refuses at once. */
  RESTRICT,
  /** It deletes the row as well, or gives it the new key. */
  CASCADE,
  /** It sets the columns to NULL. */
  SET_NULL,
  /** It sets the columns to their defaults. */
  SET_DEFAULT
}
