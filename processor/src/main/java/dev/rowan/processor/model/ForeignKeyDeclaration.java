package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;

/**
 * A {@code @ForeignKey} as the user wrote it.
 *
 * @param name the constraint's name, or empty
 * @param onDelete what is done when the other row is deleted, as in SQL; empty for nothing
 * @param onUpdate what is done when its key changes, as in SQL; empty for nothing
 * @param origin the annotation
 */
public record ForeignKeyDeclaration(
    SqlName name, String onDelete, String onUpdate, Origin origin) {}
