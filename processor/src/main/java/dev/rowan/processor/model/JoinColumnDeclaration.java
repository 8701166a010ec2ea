package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;

/**
 * A {@code @JoinColumn} as the user wrote it.
 *
 * @param name the column's name
 * @param references the column of the other table, or empty
 * @param origin the annotation
 */
public record JoinColumnDeclaration(SqlName name, SqlName references, Origin origin) {}
