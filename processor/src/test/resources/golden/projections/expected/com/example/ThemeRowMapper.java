package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Theme} from rows of the table {@code theme}, and binds it to statements. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class ThemeRowMapper implements EntityMapper<Theme> {
  /** The only one; it has no state. */
  public static final ThemeRowMapper INSTANCE = new ThemeRowMapper();

  private ThemeRowMapper() {}

  @Override
  public Theme read(Row row) {
    return new Theme(
        row.getLong(1), // id
        row.getString(2)); // name
  }

  @Override
  public @Nullable Object key(Theme theme) {
    return theme.id();
  }

  @Override
  public void bindInsert(SqlStatement insert, Theme theme) {
    insert.setString(1, theme.name());
  }

  @Override
  public void bindUpdate(SqlStatement update, Theme theme) {
    update.setString(1, theme.name());
    update.setLong(2, theme.id());
  }

  @Override
  public Theme readInserted(Row row, Theme theme) {
    return new Theme(
        row.getLong(1), // id
        theme.name());
  }
}
