package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The view {@code writer_total} and its columns, for queries for {@link WriterTotal}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QWriterTotal extends EntityTable<WriterTotal> {
  /** The table. */
  public static final QWriterTotal WRITER_TOTAL = new QWriterTotal(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");
  public final NumberColumn<Long> posts = bigint("posts");
  public final NumberColumn<Long> writerId = bigint("writer_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QWriterTotal(@Nullable Join join) {
    super("", "writer_total", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QWriterTotal as(String name) {
    return new QWriterTotal(aliased(name));
  }

  /** The path to the {@code writer}, which is joined when it is used. */
  public QWriter writer() {
    return new QWriter(join(WriterTotalRowMapper.WRITER_RELATION));
  }

  @Override
  protected EntityMapper<WriterTotal> mapper() {
    return WriterTotalRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected boolean isView() {
    return true;
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(posts);
  }

  @Override
  protected List<EntityTable<?>> alwaysJoined() {
    return List.of(writer());
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "writer" -> writer();
      default -> null;
    };
  }
}
