package dev.rowan.processor.model;

/**
 * One part of the order of a collection.
 *
 * @param property the property of the other entity
 * @param descending whether the largest comes first
 */
public record Ordering(PropertyModel property, boolean descending) {}
