package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.json.JsonType;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.JsonTypes;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.JsonColumn;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code label} and its columns, for queries for {@link Label}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QLabel extends EntityTable<Label> {
  /** The table. */
  public static final QLabel LABEL = new QLabel(null);

  public final TextColumn labelName = text("label_name");
  public final NumberColumn<Integer> sortOrder = integer("sort_order");

  public final JsonColumn<Map<String, String>> textByLanguage =
      json("text_by_language", RowMapper.TEXT_BY_LANGUAGE);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QLabel(@Nullable Join join) {
    super("", "label", RowMapper.INSTANCE, join);
    primaryKey(labelName);
    notNull(sortOrder);
  }

  /** The table under another name, to stand in a query once more. */
  public QLabel as(String name) {
    return new QLabel(aliased(name));
  }

  @Override
  protected EntityRepository<Label, ?> repository(Database database) {
    return new LabelRepository(database);
  }

  /** Reads {@link Label} from rows of the table {@code label}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Label> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    static final SqlType<Map<String, String>> TEXT_BY_LANGUAGE =
        JsonTypes.jsonb(JsonType.of(Map.class, JsonType.of(String.class),
        JsonType.of(String.class)), "Label.textByLanguage");

    private RowMapper() {}

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
}
