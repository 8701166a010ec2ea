package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityHooks;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.WriteMoment;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.time.Instant;
import java.util.Objects;
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
    super("", "tag", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QTag as(String name) {
    return new QTag(aliased(name));
  }

  @Override
  protected EntityRepository<Tag, ?> repository(Database database) {
    return new TagRepository(database);
  }

  /** Reads {@link Tag} from rows of the table {@code tag}, and binds it to statements. */
  public static final class RowMapper implements EntityMapper<Tag>, EntityHooks<Tag> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

    @Override
    public Tag read(Row row) {
      Tag tag =
          new Tag(
              row.getLong(1), // id
              row.getString(2), // name
              row.getInstant(3)); // created_at
      tag.check();
      return tag;
    }

    @Override
    public @Nullable Object key(Tag tag) {
      return tag.id();
    }

    @Override
    public EntityHooks<Tag> hooks() {
      return this;
    }

    @Override
    public Tag beforeInsert(WriteMoment moment, Tag tag) {
      tag = Objects.requireNonNull(tag.stripped(), "Tag.stripped returned null");
      return new Tag(
          tag.id(),
          tag.name(),
          tag.createdAt() == null ? moment.instant() : tag.createdAt());
    }

    @Override
    public void bindInsert(SqlStatement insert, Tag tag) {
      insert.setString(1, tag.name());
      insert.setInstant(2, tag.createdAt());
    }

    @Override
    public void bindUpdate(SqlStatement update, Tag tag) {
      update.setString(1, tag.name());
      update.setLong(2, tag.id());
    }

    @Override
    public Tag readInserted(Row row, Tag tag) {
      return new Tag(
          row.getLong(1), // id
          tag.name(),
          tag.createdAt());
    }
  }
}
