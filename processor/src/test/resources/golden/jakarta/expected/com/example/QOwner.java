package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.Cascading;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code owners} and its columns, for queries for {@link Owner}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QOwner extends EntityTable<Owner> {
  /** The table. */
  public static final QOwner OWNER = new QOwner(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn lastName = text("last_name");
  public final TextColumn town = text("town");
  public final EntityColumn<Score> score = column("score", OwnerRowMapper.SCORE);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QOwner(@Nullable Join join) {
    super("", "owners", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QOwner as(String name) {
    return new QOwner(aliased(name));
  }

  /** The path to the {@code pets}. */
  public Many<Pet> pets() {
    return many(OwnerRowMapper.PETS_RELATION);
  }

  /** The path to the {@code friends}. */
  public Many<Owner> friends() {
    return many(OwnerRowMapper.FRIENDS_RELATION);
  }

  @Override
  protected EntityMapper<Owner> mapper() {
    return OwnerRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Owner, ?> repository(Database database) {
    return new OwnerRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(lastName);
  }

  @Override
  protected List<Cascading<Owner, ?>> cascades() {
    return List.of(
        Cascading.along(OwnerRowMapper.PETS_RELATION).persist().delete(),
        Cascading.along(OwnerRowMapper.FRIENDS_RELATION).unlink());
  }
}
