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
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code document} and its columns, for queries for {@link Document}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QDocument extends EntityTable<Document> {
  /** The table. */
  public static final QDocument DOCUMENT = new QDocument(null);

  public final NumberColumn<Long> id = bigint("id");
  public final JsonColumn<Document.Settings> settings = json("settings", RowMapper.SETTINGS);
  public final JsonColumn<List<? extends Document.Line>> lines = json("lines", RowMapper.LINES);
  public final JsonColumn<Map<String, List<Document.Line>>> plans = json("plans", RowMapper.PLANS);
  public final JsonColumn<Document.Line[]> last = json("last", RowMapper.LAST);
  public final JsonColumn<List<Document.Line>[]> pages = json("pages", RowMapper.PAGES);
  public final JsonColumn<String> raw = json("raw", JsonTypes.JSONB);
  public final JsonColumn<Document.Settings> kept = json("kept", RowMapper.KEPT);
  public final JsonColumn<String> written = json("written", JsonTypes.JSON);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QDocument(@Nullable Join join) {
    super("", "document", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(raw);
  }

  /** The table under another name, to stand in a query once more. */
  public QDocument as(String name) {
    return new QDocument(aliased(name));
  }

  @Override
  protected EntityRepository<Document, ?> repository(Database database) {
    return new DocumentRepository(database);
  }

  /** Reads {@link Document} from rows of the table {@code document}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Document> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    static final SqlType<Document.Settings> SETTINGS =
        JsonTypes.jsonb(JsonType.of(Document.Settings.class), "Document.settings");

    static final SqlType<List<? extends Document.Line>> LINES =
        JsonTypes.jsonb(JsonType.of(List.class,
        JsonType.of(Document.Line.class)), "Document.lines");

    static final SqlType<Map<String, List<Document.Line>>> PLANS =
        JsonTypes.jsonb(JsonType.of(Map.class, JsonType.of(String.class), JsonType.of(List.class,
        JsonType.of(Document.Line.class))), "Document.plans");

    static final SqlType<Document.Line[]> LAST =
        JsonTypes.jsonb(JsonType.of(Document.Line[].class), "Document.last");

    static final SqlType<List<Document.Line>[]> PAGES =
        JsonTypes.jsonb(JsonType.of(List[].class, JsonType.of(List.class,
        JsonType.of(Document.Line.class))), "Document.pages");

    static final SqlType<Document.Settings> KEPT =
        JsonTypes.json(JsonType.of(Document.Settings.class), "Document.kept");

    private RowMapper() {}

    @Override
    public Document read(Row row) {
      Document document = new Document();
      document.id = row.getLong(1);
      document.settings = row.get(2, SETTINGS);
      document.lines = row.get(3, LINES);
      document.plans = row.get(4, PLANS);
      document.last = row.get(5, LAST);
      document.pages = row.get(6, PAGES);
      document.raw = row.get(7, JsonTypes.JSONB);
      document.kept = row.get(8, KEPT);
      document.written = row.get(9, JsonTypes.JSON);
      return document;
    }

    @Override
    public @Nullable Object key(Document document) {
      return document.id;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Document reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      Document document = new Document();
      document.id = id;
      return document;
    }

    @Override
    public @Nullable Document unfetched(Document document) {
      return reference(document.id);
    }

    @Override
    public void bindInsert(SqlStatement insert, Document document) {
      insert.set(1, SETTINGS, document.settings);
      insert.set(2, LINES, document.lines);
      insert.set(3, PLANS, document.plans);
      insert.set(4, LAST, document.last);
      insert.set(5, PAGES, document.pages);
      insert.set(6, JsonTypes.JSONB, document.raw);
      insert.set(7, KEPT, document.kept);
      insert.set(8, JsonTypes.JSON, document.written);
    }

    @Override
    public void bindUpdate(SqlStatement update, Document document) {
      bindInsert(update, document);
      update.setLong(9, document.id);
    }

    @Override
    public Document readInserted(Row row, Document document) {
      document.id = row.getLong(1);
      return document;
    }
  }
}
