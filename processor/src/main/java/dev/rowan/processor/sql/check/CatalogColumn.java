package dev.rowan.processor.sql.check;

/**
 * A column.
 *
 * @param name its name, not quoted
 * @param type its SQL type in any form, such as {@code varchar(50)}, or empty if it is not known
 * @param notNull whether it is declared so
 */
public record CatalogColumn(String name, String type, boolean notNull) {}
