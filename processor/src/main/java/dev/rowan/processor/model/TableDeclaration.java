package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.Optional;

/**
 * The table as the user declared it.
 *
 * @param kind what it is
 * @param name the table's name
 * @param schema the schema's name, if one was written
 * @param comment the comment, or empty
 * @param origin the annotation, or the entity
 * @param other another annotation that says where the rows stand
 */
public record TableDeclaration(
    TableKind kind,
    SqlName name,
    SqlName schema,
    String comment,
    Origin origin,
    Optional<Origin> other) {}
