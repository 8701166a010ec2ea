package dev.rowan.processor.model;

/**
 * One column of a foreign key.
 *
 * @param column the column, a property of the entity whose table has it: one with a {@link
 *     PropertyModel#foreignKey}, or a plain one that the relation shares
 * @param references the id property of the entity to which it refers
 */
public record JoinColumn(PropertyModel column, PropertyModel references) {}
