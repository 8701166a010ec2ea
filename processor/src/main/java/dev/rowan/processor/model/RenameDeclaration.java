package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;

/**
 * A {@code @RenamedFrom} as the user wrote it.
 *
 * @param name the name before, as SQL knows it: not quoted
 * @param origin where the name was written
 */
public record RenameDeclaration(String name, Origin origin) {}
