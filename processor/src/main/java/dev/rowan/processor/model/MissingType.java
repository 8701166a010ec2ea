package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;

/**
 * A type that an entity needs and that the compiler does not know (yet).
 *
 * @param user who has the type: {@code the property author}
 * @param type the type
 * @param origin where it is needed
 */
public record MissingType(String user, String type, Origin origin) {}
