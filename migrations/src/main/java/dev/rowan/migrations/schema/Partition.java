package dev.rowan.migrations.schema;

/**
 * Of what a table is a partition.
 *
 * @param parent the table that is partitioned
 * @param bound which rows stand in it, as SQL: {@code FOR VALUES FROM ('2022-01-01') TO
 *     ('2022-02-01')}
 */
public record Partition(QualifiedName parent, String bound) {}
