package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.WriteMoment;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Tag} from rows of the table {@code tag}, and binds it to statements. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class TagRowMapper implements EntityMapper<Tag> {
  /** The only one; it has no state. */
  public static final TagRowMapper INSTANCE = new TagRowMapper();

  private TagRowMapper() {}

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
