package dev.rowan.query;

/**
 * What a select returns of each row: the value of an expression, an entity (its table, or a path to
 * one), an embedded value, the many to which a path leads ({@link Many#list}), several of them
 * together ({@code Sql.row}), or a projection.
 *
 * @param <T> what is read
 */
public sealed interface Selection<T>
    permits Combined, EmbeddedColumns, EntityTable, Expression, Listed, RecordProjection {}
