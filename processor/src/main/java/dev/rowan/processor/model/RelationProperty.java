package dev.rowan.processor.model;

import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;

/**
 * The property that holds a relation.
 *
 * @param name its name in Java
 * @param javaType its type, with type arguments resolved and without annotations
 * @param holder whether it is a {@code Lazy}
 * @param access how it is read from an instance, and set
 * @param secrecy who may see it in JSON
 * @param origin where it stands
 */
public record RelationProperty(
    String name, TypeName javaType, Holder holder, Access access, Secrecy secrecy, Origin origin) {}
