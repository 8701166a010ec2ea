package dev.rowan.processor.model;

/** What the type of a property means to PostgreSQL, as far as it means anything. */
public sealed interface TypeReading {

  /** A column. */
  record Mapped(ColumnType type) implements TypeReading {}

  /** A class or a record that is spread over several columns. */
  record Embedded(EmbeddedDeclaration value) implements TypeReading {}

  /** Another entity, or several. */
  record Related(RelationDeclaration relation) implements TypeReading {}

  /** Nothing: no column can hold it. */
  record Unmapped(Reason reason, String type) implements TypeReading {}

  /** A column, but for what is wrong with its converter. */
  record Misconverted(ConverterFault fault) implements TypeReading {}

  /** A column, but for what is wrong with it as JSON. */
  record Misread(JsonFault fault) implements TypeReading {}

  /** The compiler does not know it (yet). */
  record Missing(String type) implements TypeReading {}

  /** Why a type is no column. */
  enum Reason {
    /** There is no such column type. */
    UNKNOWN,
    /** A list without a type argument. */
    RAW_LIST,
    /** A list of a wildcard. */
    WILDCARD_LIST,
    /** A list or an array of lists or arrays. */
    NESTED,
    /** An {@code Optional}. */
    OPTIONAL,
    /** A collection other than {@code List} and {@code Collection}. */
    COLLECTION,
    /** Another entity, or a collection of entities. */
    RELATION,
    /** A {@code Lazy}. */
    LAZY,
    /** An embedded id that is no record. */
    NOT_A_RECORD,
    /** An embedded value that is no class and no record of the user's. */
    NOT_EMBEDDABLE
  }
}
