package dev.rowan.processor.read;

import dev.rowan.processor.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The annotations that the readers know, by name. */
public final class Names {
  private static final String PACKAGE = "dev.rowan.annotations.";

  /** {@code @Entity}. */
  public static final String ENTITY = PACKAGE + "Entity";

  /** What makes a class an entity: Rowan's annotation, or that of Jakarta Persistence. */
  public static final Set<String> ENTITIES = Set.of(ENTITY, "jakarta.persistence.Entity");

  /** {@code @MappedSuperclass}. */
  public static final String MAPPED_SUPERCLASS = PACKAGE + "MappedSuperclass";

  /** {@code @Projection}. */
  public static final String PROJECTION = PACKAGE + "Projection";

  /** {@code @Inheritance}. */
  public static final String INHERITANCE = PACKAGE + "Inheritance";

  static final String DISCRIMINATOR_COLUMN = PACKAGE + "DiscriminatorColumn";
  static final String DISCRIMINATOR_VALUE = PACKAGE + "DiscriminatorValue";
  static final String FROM = PACKAGE + "From";
  static final String TABLE = PACKAGE + "Table";
  static final String VIEW = PACKAGE + "View";
  static final String MATERIALIZED_VIEW = PACKAGE + "MaterializedView";
  static final String RENAMED_FROM = PACKAGE + "RenamedFrom";
  static final String UNIQUE = PACKAGE + "Unique";
  static final String INDEX = PACKAGE + "Index";
  static final String INDEX_LIST = PACKAGE + "Index.List";
  static final String CHECK = PACKAGE + "Check";
  static final String CHECK_LIST = PACKAGE + "Check.List";
  static final String UNIQUE_LIST = PACKAGE + "Unique.List";
  static final String NAMING = PACKAGE + "Naming";
  static final String COLUMN = PACKAGE + "Column";
  static final String ID = PACKAGE + "Id";
  static final String EMBEDDED_ID = PACKAGE + "EmbeddedId";
  static final String EMBEDDABLE = PACKAGE + "Embeddable";
  static final String EMBEDDED = PACKAGE + "Embedded";
  static final String ENTITY_LISTENERS = PACKAGE + "EntityListeners";
  static final String AFTER_COMMIT = PACKAGE + "AfterCommit";
  static final String CONVERT = PACKAGE + "Convert";
  static final String JSON = PACKAGE + "Json";
  static final String TO_JSON = PACKAGE + "ToJson";
  static final String HIDDEN = PACKAGE + "Hidden";
  static final String SENSITIVE = PACKAGE + "Sensitive";
  static final String CONVERTERS = PACKAGE + "Converters";
  static final String OVERRIDE = PACKAGE + "AttributeOverride";
  static final String OVERRIDE_LIST = PACKAGE + "AttributeOverride.List";
  static final String GENERATED = PACKAGE + "Generated";
  static final String TRANSIENT = PACKAGE + "Transient";
  static final String PG_ENUM = PACKAGE + "PgEnum";
  static final String ENUM_LABEL = PACKAGE + "EnumLabel";

  /** What marks the repositories that users declare. */
  public static final String REPOSITORY = PACKAGE + "Repository";

  static final String JOIN_COLUMN = PACKAGE + "JoinColumn";
  static final String JOIN_COLUMN_LIST = PACKAGE + "JoinColumn.List";
  static final String FOREIGN_KEY = PACKAGE + "ForeignKey";
  static final String JOIN_TABLE = PACKAGE + "JoinTable";

  /** The type that loads a relation on demand. */
  static final String LAZY = "dev.rowan.Lazy";

  /** Those that make a property a relation. */
  static final List<String> RELATIONS =
      List.of(of("ManyToOne"), of("OneToOne"), of("OneToMany"), of("ManyToMany"));

  /** Those that say more of a relation. */
  static final List<String> ON_RELATION =
      List.of(JOIN_COLUMN, JOIN_COLUMN_LIST, FOREIGN_KEY, JOIN_TABLE);

  /** Those that let a property tell something of its row. */
  private static final Map<Role, String> ROLES =
      Stream.of(Role.values())
          .collect(Collectors.toUnmodifiableMap(role -> role, role -> of(role.annotation())));

  /** Those that stand on a property. */
  static final List<String> ON_PROPERTY =
      Stream.of(
              List.of(
                  ID,
                  EMBEDDED_ID,
                  EMBEDDED,
                  OVERRIDE,
                  OVERRIDE_LIST,
                  GENERATED,
                  COLUMN,
                  RENAMED_FROM,
                  CONVERT,
                  JSON,
                  HIDDEN,
                  SENSITIVE),
              RELATIONS,
              ON_RELATION,
              Stream.of(Role.values()).map(Names::of).toList())
          .flatMap(List::stream)
          .toList();

  private Names() {}

  /** The annotation of this simple name. */
  static String of(String simpleName) {
    return PACKAGE + simpleName;
  }

  /** The annotation that lets a property tell this of its row. */
  static String of(Role role) {
    return ROLES.getOrDefault(role, "");
  }

  /** The simple name of an annotation, or of the one of which it holds several. */
  static String simple(String annotation) {
    String name = annotation.substring(PACKAGE.length());
    return name.endsWith(".List") ? name.substring(0, name.indexOf('.')) : name;
  }
}
