package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code collar} and its columns, for queries for {@link Collar}. */
@Generated("dev.rowan.processor.RowanProcessor")
final class QCollar extends EntityTable<Collar> {
  /** The table. */
  static final QCollar COLLAR = new QCollar(null);

  final NumberColumn<Integer> id = integer("pet_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  QCollar(@Nullable Join join) {
    super("", "collar", join);
  }

  /** The table under another name, to stand in a query once more. */
  QCollar as(String name) {
    return new QCollar(aliased(name));
  }

  /** The path to the {@code pet}, which is joined when it is used. */
  QPet pet() {
    return new QPet(join(CollarRowMapper.PET_RELATION));
  }

  @Override
  protected EntityMapper<Collar> mapper() {
    return CollarRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Collar, ?> repository(Database database) {
    return new CollarRepository(database);
  }

  @Override
  protected Map<String, EntityColumn<?>> renamed() {
    return Map.ofEntries(Map.entry("id", id));
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "pet" -> pet();
      default -> null;
    };
  }
}
