package com.example;

import dev.rowan.json.JsonType;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.JsonTypes;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Label} from rows of the table {@code label}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class LabelRowMapper implements EntityMapper<Label> {
  /** The only one; it has no state. */
  public static final LabelRowMapper INSTANCE = new LabelRowMapper();

  static final SqlType<Map<String, String>> TEXT_BY_LANGUAGE =
      JsonTypes.jsonb(JsonType.of(Map.class, JsonType.of(String.class),
      JsonType.of(String.class)), "Label.textByLanguage");

  private LabelRowMapper() {}

  @Override
  public Label read(Row row) {
    return new Label(
        row.getString(1), // label_name
        row.getInt(2), // sort_order
        row.get(3, TEXT_BY_LANGUAGE)); // text_by_language
  }

  @Override
  public @Nullable Object key(Label label) {
    return label.labelName();
  }

  @Override
  public void bindInsert(SqlStatement insert, Label label) {
    insert.setString(1, label.labelName());
    insert.setInt(2, label.sortOrder());
    insert.set(3, TEXT_BY_LANGUAGE, label.textByLanguage());
  }

  @Override
  public void bindUpdate(SqlStatement update, Label label) {
    update.setInt(1, label.sortOrder());
    update.set(2, TEXT_BY_LANGUAGE, label.textByLanguage());
    update.setString(3, label.labelName());
  }
}
