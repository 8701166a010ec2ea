package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.JoinColumn;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel.ToOne;
import dev.rowan.processor.model.TableName;
import dev.rowan.processor.sql.check.Catalog;
import dev.rowan.processor.sql.check.CatalogColumn;
import dev.rowan.processor.sql.check.CatalogTable;
import dev.rowan.processor.sql.tree.TypeNames;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of entities, for the checks of declared queries. A table may have columns that no
 * entity maps, and several entities may map one table.
 */
public final class EntityCatalog implements Catalog {
  private final Map<TableName, Map<String, CatalogColumn>> tables = new LinkedHashMap<>();
  private final List<EntityModel> entities;

  /** Knows the tables of these entities. */
  public EntityCatalog(Collection<EntityModel> entities) {
    this.entities = List.copyOf(entities);
    for (EntityModel entity : entities) {
      Map<String, CatalogColumn> columns =
          tables.computeIfAbsent(entity.table(), table -> new LinkedHashMap<>());
      add(entity, columns);
      entity
          .base()
          .filter(base -> base.hierarchy().isSingleTable())
          .ifPresent(base -> add(base, columns));
    }
  }

  private static void add(EntityModel entity, Map<String, CatalogColumn> columns) {
    boolean isAlone = entity.subtype().isEmpty() || entity.isJoined();
    ofItsTable(entity)
        .filter(property -> !property.isSystemVersion()) // no column that a star stands for
        .map(property -> column(property, isAlone || !entity.own().contains(property)))
        .forEach(column -> columns.putIfAbsent(column.name(), column));
    entity
        .family()
        .map(FamilyModel::hierarchy)
        .filter(h -> h.discriminator().isStored() && h.table().equals(entity.table()))
        .ifPresent(hierarchy -> addDiscriminator(hierarchy, columns));
  }

  /** The columns that stand in the table of an entity: of joined ones the key and its own. */
  private static Stream<PropertyModel> ofItsTable(EntityModel entity) {
    return entity.isJoined() && entity.subtype().isPresent()
        ? Stream.concat(entity.id().properties().stream(), entity.own().stream())
        : entity.properties().stream();
  }

  /** The columns of the subtypes, which are NULL in the rows of others, and the discriminator. */
  private static void add(FamilyModel.Base base, Map<String, CatalogColumn> columns) {
    addDiscriminator(base.hierarchy(), columns);
    base.subtypes().forEach(subtype -> add(subtype, columns));
  }

  private static void addDiscriminator(
      FamilyModel.Hierarchy hierarchy, Map<String, CatalogColumn> columns) {
    String name = hierarchy.discriminator().column();
    columns.putIfAbsent(name, new CatalogColumn(name, hierarchy.discriminator().sqlType(), true));
  }

  private static CatalogColumn column(PropertyModel property, boolean isInEachRow) {
    boolean isNotNull = isInEachRow && (property.isId() || !property.column().nullable());
    return new CatalogColumn(property.column().name(), property.column().sqlType(), isNotNull);
  }

  /** The table; none of several that the search path decides between, if none is named exactly. */
  @Override
  public Optional<CatalogTable> table(String schema, String name) {
    TableName exact = new TableName(schema, name);
    if (tables.containsKey(exact)) {
      return Optional.of(table(exact));
    }
    List<TableName> found =
        tables.keySet().stream()
            .filter(t -> t.name().equals(name) && mayBe(t.schema(), schema))
            .toList();
    return found.size() == 1 ? Optional.of(table(found.get(0))) : Optional.empty();
  }

  private static boolean mayBe(String schema, String written) {
    return written.isEmpty() || schema.isEmpty() || schema.equals(written);
  }

  private CatalogTable table(TableName name) {
    List<CatalogColumn> columns = List.copyOf(tables.getOrDefault(name, Map.of()).values());
    return new CatalogTable(name.schema(), name.name(), columns, false);
  }

  @Override
  public List<String> tableNames() {
    return tables.keySet().stream().map(TableName::name).distinct().toList();
  }

  /** The table of the entity with this name, which a statement does not know. */
  Optional<String> tableOf(String entity) {
    return entities.stream()
        .filter(e -> e.type().simpleName().equals(entity))
        .map(e -> Identifiers.quoted(e.table().name()))
        .findFirst();
  }

  /** A text of a related entity; of dates, flags and numbers a table has more than are mapped. */
  @Override
  public Optional<String> related(String table, String column) {
    return toOnes(table)
        .map(relation -> relation.target().table().name())
        .filter(other -> isText(other, column))
        .map(other -> other + "." + column)
        .findFirst();
  }

  private boolean isText(String table, String column) {
    return table("", table).stream()
        .flatMap(t -> t.columns().stream())
        .anyMatch(c -> c.name().equals(column) && TypeNames.isText(c.type()));
  }

  @Override
  public Optional<String> join(String table, String property) {
    return toOnes(table)
        .filter(r -> r.name().equalsIgnoreCase(property) && r.columns().size() == 1)
        .map(
            relation -> {
              String other = Identifiers.quoted(relation.target().table().name());
              JoinColumn key = relation.columns().get(0);
              return "join %s on %s.%s = %s.%s"
                  .formatted(
                      other,
                      other,
                      Identifiers.quoted(key.references().column().name()),
                      Identifiers.quoted(table),
                      Identifiers.quoted(key.column().column().name()));
            })
        .findFirst();
  }

  private Stream<ToOne> toOnes(String table) {
    return entities.stream()
        .filter(e -> e.table().name().equals(table))
        .flatMap(e -> e.relations().stream())
        .filter(ToOne.class::isInstance)
        .map(ToOne.class::cast);
  }
}
