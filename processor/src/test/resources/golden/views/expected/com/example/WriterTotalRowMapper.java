package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link WriterTotal} from rows of the view {@code writer_total}. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class WriterTotalRowMapper implements EntityMapper<WriterTotal> {
  /** The only one; it has no state. */
  public static final WriterTotalRowMapper INSTANCE = new WriterTotalRowMapper();
  static final WriterRelation WRITER_RELATION = new WriterRelation();

  private WriterTotalRowMapper() {}

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
