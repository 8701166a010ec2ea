package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code post} and its columns, for queries for {@link Post}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QPost extends EntityTable<Post> {
  /** The table. */
  public static final QPost POST = new QPost(null);

  public final TextColumn slug = text("slug");
  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn title = text("title");
  public final TemporalColumn<Instant> updatedAt = timestamptz("updated_at");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QPost(@Nullable Join join) {
    super("", "post", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QPost as(String name) {
    return new QPost(aliased(name));
  }

  @Override
  protected EntityMapper<Post> mapper() {
    return PostRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Post, ?> repository(Database database) {
    return new PostRepository(database);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.moment(updatedAt));
  }
}
