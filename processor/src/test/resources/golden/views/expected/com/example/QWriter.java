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

/** The table {@code user.Writer} and its columns, for queries for {@link Writer}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QWriter extends EntityTable<Writer> {
  /** The table. */
  public static final QWriter WRITER = new QWriter(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn name = text("name");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QWriter(@Nullable Join join) {
    super("user", "Writer", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QWriter as(String name) {
    return new QWriter(aliased(name));
  }

  @Override
  protected EntityRepository<Writer, ?> repository(Database database) {
    return new WriterRepository(database);
  }

  /**
   * Reads {@link Writer} from rows of the table {@code user.Writer}, and binds it to statements.
   */
  public static final class RowMapper implements EntityMapper<Writer> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

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
}
