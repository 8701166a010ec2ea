package dev.rowan.migrations.schema;

/**
 * A constraint that no two rows are alike in what it names.
 *
 * @param name the name of the constraint
 * @param definition what follows the name, as {@code pg_get_constraintdef} writes it
 */
public record Exclusion(String name, String definition) {}
