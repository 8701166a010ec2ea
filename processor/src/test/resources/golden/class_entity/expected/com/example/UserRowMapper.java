package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link User} from rows of the table {@code users}, and binds it to statements. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class UserRowMapper implements EntityMapper<User> {
  /** The only one; it has no state. */
  public static final UserRowMapper INSTANCE = new UserRowMapper();

  private UserRowMapper() {}

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
