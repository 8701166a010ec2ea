package dev.rowan.processor.sql.check;

/**
 * Where a value comes from, unchanged.
 *
 * @param table the table
 * @param column its column
 */
public record ColumnSource(CatalogTable table, CatalogColumn column) {}
