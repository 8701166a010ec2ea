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

/** The table {@code theme} and its columns, for queries for {@link Theme}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QTheme extends EntityTable<Theme> {
  /** The table. */
  public static final QTheme THEME = new QTheme(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QTheme(@Nullable Join join) {
    super("", "theme", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QTheme as(String name) {
    return new QTheme(aliased(name));
  }

  @Override
  protected EntityMapper<Theme> mapper() {
    return ThemeRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Theme, ?> repository(Database database) {
    return new ThemeRepository(database);
  }
}
