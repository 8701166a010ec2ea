package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code theme} and its columns, for queries for {@link Theme}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QTheme extends EntityTable<Theme> {
  /** The table. */
  public static final QTheme THEME = new QTheme(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QTheme(@Nullable Join join) {
    super("", "theme", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QTheme as(String name) {
    return new QTheme(aliased(name));
  }

  @Override
  protected EntityRepository<Theme, ?> repository(Database database) {
    return new ThemeRepository(database);
  }

  /** Reads {@link Theme} from rows of the table {@code theme}, and binds it to statements. */
  public static final class RowMapper implements EntityMapper<Theme> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

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
}
