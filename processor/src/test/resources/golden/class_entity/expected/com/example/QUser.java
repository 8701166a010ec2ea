package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.BooleanColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.time.Instant;
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
    super("", "users", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(active);
  }

  /** The table under another name, to stand in a query once more. */
  public QUser as(String name) {
    return new QUser(aliased(name));
  }

  @Override
  protected EntityRepository<User, ?> repository(Database database) {
    return new UserRepository(database);
  }

  /** Reads {@link User} from rows of the table {@code users}, and binds it to statements. */
  public static final class RowMapper implements EntityMapper<User> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

    @Override
    public User read(Row row) {
      User user = new User();
      user.id = row.getLong(1);
      user.username = row.getString(2);
      user.email = row.getString(3);
      user.active = row.getBoolean(4);
      user.createdAt = row.getInstant(5);
      return user;
    }

    @Override
    public @Nullable Object key(User user) {
      return user.id;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable User reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      User user = new User();
      user.id = id;
      return user;
    }

    @Override
    public @Nullable User unfetched(User user) {
      return reference(user.id);
    }

    @Override
    public void bindInsert(SqlStatement insert, User user) {
      insert.setString(1, user.username);
      insert.setString(2, user.email);
      insert.setBoolean(3, user.active);
    }

    @Override
    public void bindUpdate(SqlStatement update, User user) {
      bindInsert(update, user);
      update.setLong(4, user.id);
    }

    @Override
    public User readInserted(Row row, User user) {
      user.id = row.getLong(1);
      user.createdAt = row.getInstant(2);
      return user;
    }

    @Override
    public User readUpdated(Row row, User user) {
      user.createdAt = row.getInstant(1);
      return user;
    }
  }
}
