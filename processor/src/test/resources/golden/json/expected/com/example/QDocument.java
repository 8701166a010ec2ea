package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.JsonTypes;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.JsonColumn;
import dev.rowan.query.NumberColumn;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code document} and its columns, for queries for {@link Document}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QDocument extends EntityTable<Document> {
  /** The table. */
  public static final QDocument DOCUMENT = new QDocument(null);

  public final NumberColumn<Long> id = bigint("id");

  public final JsonColumn<Document.Settings> settings =
      json("settings", DocumentRowMapper.SETTINGS);

  public final JsonColumn<List<? extends Document.Line>> lines =
      json("lines", DocumentRowMapper.LINES);

  public final JsonColumn<Map<String, List<Document.Line>>> plans =
      json("plans", DocumentRowMapper.PLANS);

  public final JsonColumn<Document.Line[]> last = json("last", DocumentRowMapper.LAST);
  public final JsonColumn<List<Document.Line>[]> pages = json("pages", DocumentRowMapper.PAGES);
  public final JsonColumn<String> raw = json("raw", JsonTypes.JSONB);
  public final JsonColumn<Document.Settings> kept = json("kept", DocumentRowMapper.KEPT);
  public final JsonColumn<String> written = json("written", JsonTypes.JSON);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QDocument(@Nullable Join join) {
    super("", "document", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QDocument as(String name) {
    return new QDocument(aliased(name));
  }

  @Override
  protected EntityMapper<Document> mapper() {
    return DocumentRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Document, ?> repository(Database database) {
    return new DocumentRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(raw);
  }
}
