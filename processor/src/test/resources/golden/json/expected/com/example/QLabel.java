package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.JsonColumn;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code label} and its columns, for queries for {@link Label}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QLabel extends EntityTable<Label> {
  /** The table. */
  public static final QLabel LABEL = new QLabel(null);

  public final TextColumn labelName = text("label_name");
  public final NumberColumn<Integer> sortOrder = integer("sort_order");

  public final JsonColumn<Map<String, String>> textByLanguage =
      json("text_by_language", LabelRowMapper.TEXT_BY_LANGUAGE);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QLabel(@Nullable Join join) {
    super("", "label", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QLabel as(String name) {
    return new QLabel(aliased(name));
  }

  @Override
  protected EntityMapper<Label> mapper() {
    return LabelRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(labelName);
  }

  @Override
  protected EntityRepository<Label, ?> repository(Database database) {
    return new LabelRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(sortOrder);
  }
}
