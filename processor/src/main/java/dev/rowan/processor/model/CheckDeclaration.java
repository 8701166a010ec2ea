package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;

/**
 * A {@code @Check} as the user wrote it.
 *
 * @param condition the condition
 * @param name the name, if one was written
 * @param origin the annotation
 */
public record CheckDeclaration(String condition, SqlName name, Origin origin) {}
