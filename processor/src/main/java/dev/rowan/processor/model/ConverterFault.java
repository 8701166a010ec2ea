package dev.rowan.processor.model;

import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;

/**
 * What is wrong with the converter of a property.
 *
 * @param kind what is wrong
 * @param converter the converter's name
 * @param from the type that it converts, or empty
 * @param to the type to which it converts, or empty
 * @param property the type of the property
 * @param origin where the converter is named
 */
public record ConverterFault(
    Kind kind, String converter, String from, String to, TypeName property, Origin origin) {

  /** The faults. */
  public enum Kind {
    /** It stands on a relation or an embedded value. */
    NOT_A_COLUMN,
    /** It does not implement the interface. */
    NO_CONVERTER,
    /** It has no constructor for generated code, or is hidden from it. */
    NOT_MADE,
    /** Its types are not said. */
    UNTYPED,
    /** It is for another type than that of the property. */
    OTHER_TYPE,
    /** No column can hold what it converts to. */
    NO_COLUMN
  }
}
