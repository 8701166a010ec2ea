package dev.rowan.migrations.schema;

import java.util.List;
import java.util.Optional;

/**
 * What stands in a database: tables and what they need. Each list is ordered by name, except views,
 * which stand behind those that they read.
 *
 * @param schemas the schemas but {@code public}
 * @param extensions the extensions but {@code plpgsql}
 * @param enums the enum types
 * @param composites the composite types
 * @param domains the domains
 * @param sequences the sequences that are no identities
 * @param tables the tables, partitions among them
 * @param views the views and materialized views
 */
public record SchemaModel(
    List<String> schemas,
    List<String> extensions,
    List<EnumType> enums,
    List<CompositeType> composites,
    List<Domain> domains,
    List<Sequence> sequences,
    List<Table> tables,
    List<View> views) {

  /** Nothing at all. */
  public static final SchemaModel EMPTY =
      new SchemaModel(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public SchemaModel {
    schemas = List.copyOf(schemas);
    extensions = List.copyOf(extensions);
    enums = List.copyOf(enums);
    composites = List.copyOf(composites);
    domains = List.copyOf(domains);
    sequences = List.copyOf(sequences);
    tables = List.copyOf(tables);
    views = List.copyOf(views);
  }

  /** The table of this name; empty when there is none. */
  public Optional<Table> table(QualifiedName name) {
    return tables.stream().filter(t -> t.name().equals(name)).findFirst();
  }
}
