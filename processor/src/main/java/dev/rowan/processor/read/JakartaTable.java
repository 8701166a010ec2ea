package dev.rowan.processor.read;

import static dev.rowan.processor.read.JakartaRow.ignored;
import static dev.rowan.processor.read.JakartaRow.refused;

import dev.rowan.processor.read.JakartaRow.Member;
import java.util.List;
import java.util.Set;

/** All that Rowan does not understand in full, and the annotations that it does. */
final class JakartaTable {
  private static final String NOTHING_UNASKED =
      "nothing is loaded that was not asked for, so that a query costs what it says";
  private static final String ONE_TABLE = "an entity is one table";

  /** Those of which every word is understood, or says nothing that would change a row. */
  static final Set<String> UNDERSTOOD =
      Set.of(
          ("Access AttributeOverride AttributeOverrides Basic Cacheable Column Convert Converter"
                  + " DiscriminatorColumn DiscriminatorValue ElementCollection Embeddable Embedded EmbeddedId Entity EntityListeners"
                  + " Enumerated GeneratedValue Id IdClass Inheritance JoinColumn JoinColumns JoinTable Lob"
                  + " ManyToMany ManyToOne"
                  + " MappedSuperclass MapsId OneToMany OneToOne OrderBy PostLoad PostPersist PostRemove"
                  + " PostUpdate PrePersist PreRemove PreUpdate SequenceGenerator"
                  + " SequenceGenerators Table TableGenerator TableGenerators Temporal Transient"
                  + " Version")
              .split(" "));

  static final List<JakartaRow> ROWS =
      List.of(
          // classes
          ignored(
              "queries stand in repositories, where they are checked",
              "write them with @Query of Rowan in a @Repository",
              "NamedQuery",
              "NamedQueries",
              "NamedNativeQuery",
              "NamedNativeQueries",
              "NamedStoredProcedureQuery",
              "NamedStoredProcedureQueries",
              "SqlResultSetMapping",
              "SqlResultSetMappings"),
          ignored(
              "a query says itself what it fetches",
              "write .with(...), or @Fetch of Rowan on a finder",
              "NamedEntityGraph",
              "NamedEntityGraphs"),
          ignored(
              "an entity has the listeners that it and its superclasses name",
              "name them where they are meant",
              "ExcludeSuperclassListeners",
              "ExcludeDefaultListeners"),
          refused(
              Member.of("strategy", "Inheritance"),
              v -> v.constant("strategy").filter("TABLE_PER_CLASS"::equals).isPresent(),
              "rows of several tables have no key in common that others could refer to",
              "write InheritanceType.JOINED and give the base a table, or move what is shared into a"
                  + " @MappedSuperclass"),
          refused(
              ONE_TABLE,
              "write a second entity and a @OneToOne",
              "SecondaryTable",
              "SecondaryTables"),
          ignored(
              Member.of("catalog", "Table", "JoinTable"),
              v -> !v.string("catalog").isEmpty(),
              "a connection of PostgreSQL sees one database",
              "remove it"),
          // columns
          refused(
              Member.of("table", "Column", "JoinColumn"),
              v -> !v.string("table").isEmpty(),
              ONE_TABLE,
              "write a second entity and a @OneToOne"),
          ignored(
              Member.of("columnDefinition", "Column"),
              v -> v.has("columnDefinition") && JakartaColumns.type(v).isEmpty(),
              "it holds more than a type",
              "write the type alone; defaultValue and check stand in @Column of Rowan"),
          ignored(
              "large objects of PostgreSQL are not used; the column is read as text or bytea",
              "remove it, once the column is no oid",
              "Lob"),
          refused(
              Member.of("value", "Temporal"),
              v -> v.constant("value").filter(c -> !c.equals("TIMESTAMP")).isPresent(),
              "java.util.Date is a point in time",
              "declare a LocalDate or a LocalTime"),
          refused(
              "constants are stored by their names or their places",
              "write @EnumLabel of Rowan on the constants, or @Convert",
              "EnumeratedValue"),
          refused(
              Member.of("attributeName", "Convert"),
              v -> !v.string("attributeName").isEmpty(),
              "a converter is for the property on which it stands",
              "write it on the property in the class of the value"),
          refused(
              Member.of("disableConversion", "Convert"),
              v -> v.bool("disableConversion").orElse(false),
              "no converter is applied that was not named",
              "remove it"),
          refused(
              "a converter is for the property on which it stands",
              "write one @Convert on each property",
              "Converts"),
          // keys
          refused(
              Member.of("strategy", "GeneratedValue"),
              v -> v.constant("strategy").filter("TABLE"::equals).isPresent(),
              "PostgreSQL has sequences, which do not lock",
              "write GenerationType.SEQUENCE and create the sequence"),
          // relations
          ignored(
              Member.of("fetch", "OneToMany", "ManyToMany"),
              JakartaTable::isEager,
              NOTHING_UNASKED,
              "write .with(...) in queries, @Fetch of Rowan on a finder, or declare a Lazy"),
          ignored(
              Member.of("orphanRemoval", "OneToMany", "OneToOne"),
              v -> JakartaRelations.removesOrphans(v) && !JakartaRelations.isLazy(v.element()),
              "a plain property does not tell whether it was fetched",
              "declare it as a Lazy"),
          ignored(
              Member.of("cascade", "ManyToOne", "ManyToMany"),
              v -> JakartaRelations.asks(v.constants("cascade"), "REMOVE"),
              "others may need the rows; CascadeType.REMOVE deletes none of them",
              "name the other cascades, such as PERSIST"),
          ignored(
              Member.of("cascade", "OneToOne"),
              v ->
                  v.string("mappedBy").isEmpty()
                      && JakartaRelations.asks(v.constants("cascade"), "REMOVE"),
              "the other row may not be fetched; CascadeType.REMOVE does not delete it",
              "delete it by its own repository"),
          ignored(
                  "a collection has no order that was not said",
                  "name a property, such as @OrderBy(\"id\")",
                  "OrderBy")
              .where(v -> v.string("value").isBlank()),
          ignored(
              Member.of("targetEntity", "OneToMany", "ManyToMany", "OneToOne", "ManyToOne"),
              v -> v.has("targetEntity"),
              "the type of the property names the entity",
              "remove it"),
          refused(
              "a foreign key has the names that stand on the relation",
              "declare the relation in the entity",
              "AssociationOverride",
              "AssociationOverrides"),
          refused(
              "a collection has the order of columns",
              "write @OrderBy with a property of the other entity",
              "OrderColumn"),
          refused(
              "a relation holds a List, a Set or a Collection",
              "declare one of these",
              "MapKey",
              "MapKeyClass",
              "MapKeyColumn",
              "MapKeyEnumerated",
              "MapKeyTemporal",
              "MapKeyJoinColumn",
              "MapKeyJoinColumns"),
          refused(
                  "the table of a subtype has the key of its base, under the same names",
                  "call the columns so and remove it; on a @OneToOne, write @JoinColumn there",
                  "PrimaryKeyJoinColumn",
                  "PrimaryKeyJoinColumns")
              .where(v -> v.element().getKind().isClass()),
          ignored(
              Member.of("foreignKey", "JoinColumn", "JoinColumns"),
              v -> v.annotation("foreignKey").filter(JakartaTable::isMoreThanNamed).isPresent(),
              "a relation is a foreign key, which the server checks",
              "write its name, and what becomes of rows with @ForeignKey of Rowan"),
          // collections of values
          refused(
              "values in a collection are an array in the column of the property",
              "remove it and turn the table into an array column, or write an entity",
              "CollectionTable"),
          ignored(
              "the values are an array in the column of the property, and no table",
              "remove it, and turn the table into an array column",
              "ElementCollection"));

  private JakartaTable() {}

  private static boolean isMoreThanNamed(View foreignKey) {
    return foreignKey.constant("value").filter("NO_CONSTRAINT"::equals).isPresent()
        || !foreignKey.string("foreignKeyDefinition").isBlank();
  }

  private static boolean isEager(View view) {
    return view.constant("fetch").filter("EAGER"::equals).isPresent();
  }
}
