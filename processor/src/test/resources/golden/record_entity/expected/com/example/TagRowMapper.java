package com.example;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;

/** Reads {@link Tag} from rows of the table {@code tag}, and binds it to statements. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class TagRowMapper implements RowMapper<Tag> {
  /** The only one; it has no state. */
  public static final TagRowMapper INSTANCE = new TagRowMapper();

  private TagRowMapper() {}

  @Override
  public Tag read(Row row) {
    return new Tag(
        row.getLong(1), // id
        row.getString(2)); // name
  }

  static void bindInsert(SqlStatement insert, Tag tag) {
    insert.setString(1, tag.name());
  }

  static void bindUpdate(SqlStatement update, Tag tag) {
    update.setString(1, tag.name());
    update.setLong(2, tag.id());
  }

  static Tag readInserted(Row row, Tag tag) {
    return new Tag(
        row.getLong(1), // id
        tag.name());
  }
}
