package dev.rowan.processor.read;

import java.util.List;

/** The annotations that the readers know, by name. */
public final class Names {
  private static final String PACKAGE = "dev.rowan.annotations.";

  /** {@code @Entity}. */
  public static final String ENTITY = PACKAGE + "Entity";

  /** {@code @MappedSuperclass}. */
  public static final String MAPPED_SUPERCLASS = PACKAGE + "MappedSuperclass";

  static final String TABLE = PACKAGE + "Table";
  static final String UNIQUE = PACKAGE + "Unique";
  static final String UNIQUE_LIST = PACKAGE + "Unique.List";
  static final String NAMING = PACKAGE + "Naming";
  static final String COLUMN = PACKAGE + "Column";
  static final String ID = PACKAGE + "Id";
  static final String EMBEDDED_ID = PACKAGE + "EmbeddedId";
  static final String GENERATED = PACKAGE + "Generated";
  static final String TRANSIENT = PACKAGE + "Transient";
  static final String PG_ENUM = PACKAGE + "PgEnum";
  static final String ENUM_LABEL = PACKAGE + "EnumLabel";

  /** Those that stand on a property. */
  static final List<String> ON_PROPERTY = List.of(ID, EMBEDDED_ID, GENERATED, COLUMN);

  private Names() {}
}
