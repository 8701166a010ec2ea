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

/** The table {@code user.Writer} and its columns, for queries for {@link Writer}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QWriter extends EntityTable<Writer> {
  /** The table. */
  public static final QWriter WRITER = new QWriter(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QWriter(@Nullable Join join) {
    super("user", "Writer", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QWriter as(String name) {
    return new QWriter(aliased(name));
  }

  @Override
  protected EntityMapper<Writer> mapper() {
    return WriterRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Writer, ?> repository(Database database) {
    return new WriterRepository(database);
  }
}
