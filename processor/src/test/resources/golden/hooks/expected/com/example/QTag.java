package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
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

/** The table {@code tag} and its columns, for queries for {@link Tag}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QTag extends EntityTable<Tag> {
  /** The table. */
  public static final QTag TAG = new QTag(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");
  public final TemporalColumn<Instant> createdAt = timestamptz("created_at");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QTag(@Nullable Join join) {
    super("", "tag", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QTag as(String name) {
    return new QTag(aliased(name));
  }

  @Override
  protected EntityMapper<Tag> mapper() {
    return TagRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Tag, ?> repository(Database database) {
    return new TagRepository(database);
  }
}
