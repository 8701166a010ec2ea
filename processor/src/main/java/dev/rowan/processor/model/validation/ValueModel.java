package dev.rowan.processor.model.validation;

import dev.rowan.processor.model.Access;

/**
 * A property that has something to check.
 *
 * @param name its name
 * @param access how it is read
 * @param content its value
 */
public record ValueModel(String name, Access access, ContentModel content) {}
