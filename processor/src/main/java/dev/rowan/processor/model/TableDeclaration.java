package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;

/**
 * The table as the user declared it.
 *
 * @param name the table's name
 * @param schema the schema's name, if one was written
 * @param comment the comment, or empty
 * @param origin the annotation, or the entity
 */
public record TableDeclaration(SqlName name, SqlName schema, String comment, Origin origin) {}
