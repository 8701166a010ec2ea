package dev.rowan.processor.sql.check;

import java.util.Optional;

/**
 * What a parameter is compared with or assigned to at one of its places.
 *
 * @param name its name
 * @param offset where it stands
 * @param type the type of the other side, in the form that {@code format_type} has
 * @param array whether an array of this type is expected, as in {@code = any(:ids)}
 * @param assigned whether it is assigned, which converts more types than a comparison
 * @param source the column on the other side, if it is one
 */
public record ParameterUse(
    String name,
    int offset,
    String type,
    boolean array,
    boolean assigned,
    Optional<ColumnSource> source) {}
