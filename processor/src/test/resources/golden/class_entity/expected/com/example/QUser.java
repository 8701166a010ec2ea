package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.BooleanColumn;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code users} and its columns, for queries for {@link User}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QUser extends EntityTable<User> {
  /** The table. */
  public static final QUser USER = new QUser(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn username = text("username");
  public final TextColumn email = text("email");
  public final BooleanColumn active = bool("active");
  public final TemporalColumn<Instant> createdAt = timestamptz("created_at");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QUser(@Nullable Join join) {
    super("", "users", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QUser as(String name) {
    return new QUser(aliased(name));
  }

  @Override
  protected EntityMapper<User> mapper() {
    return UserRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<User, ?> repository(Database database) {
    return new UserRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(active);
  }
}
