package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code shot} and its columns, for queries for {@link Shot}. */
@Generated("dev.rowan.processor.RowanProcessor")
final class QShot extends EntityTable<Shot> {
  /** The table. */
  static final QShot SHOT = new QShot(null);

  final NumberColumn<Integer> petId = integer("pet_id");
  final TextColumn vaccine = text("vaccine");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  QShot(@Nullable Join join) {
    super("", "shot", join);
  }

  /** The table under another name, to stand in a query once more. */
  QShot as(String name) {
    return new QShot(aliased(name));
  }

  @Override
  protected EntityMapper<Shot> mapper() {
    return ShotRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(petId, vaccine);
  }

  @Override
  protected EntityRepository<Shot, ?> repository(Database database) {
    return new ShotRepository(database);
  }
}
