package com.example;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;

/** Reads {@link User} from rows of the table {@code users}, and binds it to statements. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class UserRowMapper implements RowMapper<User> {
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

  static void bindInsert(SqlStatement insert, User user) {
    insert.setString(1, user.username);
    insert.setString(2, user.email);
    insert.setBoolean(3, user.active);
  }

  static void bindUpdate(SqlStatement update, User user) {
    update.setString(1, user.username);
    update.setString(2, user.email);
    update.setBoolean(3, user.active);
    update.setLong(4, user.id);
  }

  static void readInserted(Row row, User user) {
    user.id = row.getLong(1);
    user.createdAt = row.getInstant(2);
  }

  static void readUpdated(Row row, User user) {
    user.createdAt = row.getInstant(1);
  }
}
