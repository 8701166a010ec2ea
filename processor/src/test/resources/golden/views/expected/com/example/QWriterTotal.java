package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToOneRelation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
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
    super("", "writer_total", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(posts);
  }

  /** The table under another name, to stand in a query once more. */
  public QWriterTotal as(String name) {
    return new QWriterTotal(aliased(name));
  }

  /** The path to the {@code writer}, which is joined when it is used. */
  public QWriter writer() {
    return new QWriter(join(RowMapper.WRITER_RELATION));
  }

  @Override
  protected boolean isView() {
    return true;
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

  /** Reads {@link WriterTotal} from rows of the view {@code writer_total}. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<WriterTotal> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final WriterRelation WRITER_RELATION = new WriterRelation();

    private RowMapper() {}

    @Override
    public WriterTotal read(Row row) {
      WriterTotal writerTotal = new WriterTotal();
      writerTotal.id = row.getLong(1);
      writerTotal.name = row.getString(2);
      writerTotal.posts = row.getLong(3);
      writerTotal.writer = row.joined(WRITER_RELATION, 4);
      return writerTotal;
    }

    @Override
    public @Nullable Object key(WriterTotal writerTotal) {
      return writerTotal.id;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable WriterTotal reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      WriterTotal writerTotal = new WriterTotal();
      writerTotal.id = id;
      return writerTotal;
    }

    static final class WriterRelation extends ToOneRelation.Joined<WriterTotal, Writer> {
      WriterRelation() {
        super("writer", false, "writer_id");
      }

      @Override
      protected EntityTable<Writer> target() {
        return QWriter.WRITER;
      }
    }
  }
}
