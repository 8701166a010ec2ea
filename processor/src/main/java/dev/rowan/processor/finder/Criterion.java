package dev.rowan.processor.finder;

/**
 * One condition of a finder.
 *
 * @param path the property
 * @param operator what is asked of it
 * @param ignoresCase whether the case of letters counts
 * @param start where it begins in the name
 */
public record Criterion(PropertyPath path, Operator operator, boolean ignoresCase, int start) {}
