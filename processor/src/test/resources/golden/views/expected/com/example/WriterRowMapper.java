package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Writer} from rows of the table {@code user.Writer}, and binds it to statements. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class WriterRowMapper implements EntityMapper<Writer> {
  /** The only one; it has no state. */
  public static final WriterRowMapper INSTANCE = new WriterRowMapper();

  private WriterRowMapper() {}

  @Override
  public Writer read(Row row) {
    return new Writer(
        row.getLong(1), // id
        row.getString(2)); // name
  }

  @Override
  public @Nullable Object key(Writer writer) {
    return writer.id();
  }

  @Override
  public void bindInsert(SqlStatement insert, Writer writer) {
    insert.setLong(1, writer.id());
    insert.setString(2, writer.name());
  }

  @Override
  public void bindUpdate(SqlStatement update, Writer writer) {
    update.setString(1, writer.name());
    update.setLong(2, writer.id());
  }
}
