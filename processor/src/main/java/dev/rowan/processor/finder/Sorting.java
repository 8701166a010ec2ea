package dev.rowan.processor.finder;

/**
 * One key of a finder's order.
 *
 * @param path the property
 * @param isDescending whether the greatest comes first
 */
public record Sorting(PropertyPath path, boolean isDescending) {}
