package dev.rowan.migrations.schema;

/**
 * A condition that all rows fulfil.
 *
 * @param name the name of the constraint
 * @param condition the SQL expression
 * @param isValidated whether the rows that were there before it were looked at
 */
public record Check(String name, String condition, boolean isValidated) {}
