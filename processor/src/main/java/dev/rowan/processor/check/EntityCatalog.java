package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.sql.check.Catalog;
import dev.rowan.processor.sql.check.CatalogColumn;
import dev.rowan.processor.sql.check.CatalogTable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of entities, for the checks of declared queries. */
public final class EntityCatalog implements Catalog {
  private final Map<String, CatalogTable> tables = new LinkedHashMap<>();

  /** Knows the tables of these entities. */
  public EntityCatalog(Collection<EntityModel> entities) {
    for (EntityModel entity : entities) {
      List<CatalogColumn> columns =
          entity.properties().stream()
              .map(
                  p ->
                      new CatalogColumn(
                          p.column().name(),
                          p.column().sqlType(),
                          p.isId() || !p.column().nullable()))
              .toList();
      String name = entity.table().name();
      tables.put(name, new CatalogTable(entity.table().schema(), name, columns, true));
    }
  }

  @Override
  public Optional<CatalogTable> table(String schema, String name) {
    return Optional.ofNullable(tables.get(name))
        .filter(t -> schema.isEmpty() || t.schema().isEmpty() || t.schema().equals(schema));
  }

  @Override
  public List<String> tableNames() {
    return List.copyOf(tables.keySet());
  }
}
