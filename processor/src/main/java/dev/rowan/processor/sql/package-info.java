/**
 * SQL as PostgreSQL reads it, for the checks behind a query that a user wrote.
 *
 * <p>Three steps, each usable alone: {@link dev.rowan.processor.sql.ParameterizedSql} finds the
 * named parameters and writes the statement for JDBC; {@link dev.rowan.processor.sql.SqlParser}
 * reads it into a tree; {@link dev.rowan.processor.sql.SqlCheck} holds the tree against a catalog
 * of tables.
 *
 * <p>The rule of all of them: what is not understood passes silently. An error is said only of what
 * PostgreSQL surely refuses, and no text makes them fail.
 */
@NullMarked
package dev.rowan.processor.sql;

import org.jspecify.annotations.NullMarked;
