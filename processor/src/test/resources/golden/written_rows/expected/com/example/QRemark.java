package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.Lazy;
import dev.rowan.mapping.EntityHooks;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WriteMoment;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.BooleanColumn;
import dev.rowan.query.DeleteMark;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToOneRelation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code remark} and its columns, for queries for {@link Remark}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QRemark extends EntityTable<Remark> {
  /** The table. */
  public static final QRemark REMARK = new QRemark(null);

  public final NumberColumn<Integer> number = integer("number");
  public final TextColumn text = text("text");
  public final TemporalColumn<LocalDate> createdOn = date("created_on");
  public final TemporalColumn<Instant> updatedAt = timestamptz("updated_at");
  public final NumberColumn<Long> version = number("xmin", SqlTypes.BIGINT, "text::xid");
  public final BooleanColumn deleted = bool("deleted");
  public final NumberColumn<Long> articleId = bigint("article_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QRemark(@Nullable Join join) {
    super("", "remark", RowMapper.INSTANCE, join);
    primaryKey(number);
    notNull(version, deleted);
  }

  /** The table under another name, to stand in a query once more. */
  public QRemark as(String name) {
    return new QRemark(aliased(name));
  }

  /** The path to the {@code article}, which is joined when it is used. */
  public QArticle article() {
    return new QArticle(join(RowMapper.ARTICLE_RELATION));
  }

  @Override
  protected EntityRepository<Remark, ?> repository(Database database) {
    return new RemarkRepository(database);
  }

  @Override
  protected Map<String, EntityColumn<?>> renamed() {
    return Map.ofEntries(Map.entry("version", version));
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "article" -> article();
      default -> null;
    };
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.moment(updatedAt));
  }

  @Override
  protected DeleteMark deleteMark() {
    return DeleteMark.by(deleted);
  }

  /** Reads {@link Remark} from rows of the table {@code remark}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Remark>, EntityHooks<Remark> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final ArticleRelation ARTICLE_RELATION = new ArticleRelation();

    private RowMapper() {}

    @Override
    public Remark read(Row row) {
      return new Remark(
          row.getInt(1), // number
          row.getString(2), // text
          row.getLocalDate(3), // created_on
          row.getInstant(4), // updated_at
          row.getLong(5), // xmin
          row.getBoolean(6), // deleted
          row.lazy(ARTICLE_RELATION, row.getLongOrNull(7))); // article
    }

    @Override
    public @Nullable Object key(Remark remark) {
      return remark.number();
    }

    @Override
    public boolean isVersioned() {
      return true;
    }

    @Override
    public @Nullable Object version(Remark remark) {
      return remark.version();
    }

    @Override
    public EntityHooks<Remark> hooks() {
      return this;
    }

    @Override
    public Remark beforeInsert(WriteMoment moment, Remark remark) {
      return new Remark(
          remark.number(),
          remark.text(),
          remark.createdOn() == null ? moment.localDate() : remark.createdOn(),
          moment.instant(),
          remark.version(),
          remark.deleted(),
          remark.article());
    }

    @Override
    public Remark beforeUpdate(WriteMoment moment, Remark remark) {
      return new Remark(
          remark.number(),
          remark.text(),
          remark.createdOn(),
          moment.instant(),
          remark.version(),
          remark.deleted(),
          remark.article());
    }

    @Override
    public void bindInsert(SqlStatement insert, Remark remark) {
      insert.setInt(1, remark.number());
      insert.setString(2, remark.text());
      insert.setLocalDate(3, remark.createdOn());
      insert.setInstant(4, remark.updatedAt());
      insert.setBoolean(5, remark.deleted());
      insert.setKey(6, SqlTypes.BIGINT, ARTICLE_RELATION.key(remark, remark.article()));
    }

    @Override
    public void bindUpdate(SqlStatement update, Remark remark) {
      update.setString(1, remark.text());
      update.setInstant(2, remark.updatedAt());
      update.setKey(3, SqlTypes.BIGINT, ARTICLE_RELATION.key(remark, remark.article()));
      update.setInt(4, remark.number());
      update.setLong(5, remark.version());
    }

    @Override
    public void bindDelete(SqlStatement delete, Remark remark) {
      delete.setInt(1, remark.number());
      delete.setLong(2, remark.version());
    }

    @Override
    public Remark readInserted(Row row, Remark remark) {
      return new Remark(
          remark.number(),
          remark.text(),
          remark.createdOn(),
          remark.updatedAt(),
          row.getLong(1), // xmin
          remark.deleted(),
          remark.article());
    }

    @Override
    public Remark readSaved(Row row, Remark remark) {
      return new Remark(
          remark.number(),
          remark.text(),
          row.getLocalDate(1), // created_on
          remark.updatedAt(),
          row.getLong(2), // xmin
          remark.deleted(),
          remark.article());
    }

    @Override
    public Remark readUpdated(Row row, Remark remark) {
      return new Remark(
          remark.number(),
          remark.text(),
          remark.createdOn(),
          remark.updatedAt(),
          row.getLong(1), // xmin
          remark.deleted(),
          remark.article());
    }

    @Override
    public Remark withLazies(WrittenLazies lazies, Remark remark) {
      return new Remark(
          remark.number(),
          remark.text(),
          remark.createdOn(),
          remark.updatedAt(),
          remark.version(),
          remark.deleted(),
          lazies.of(ARTICLE_RELATION, remark.article(),
              ARTICLE_RELATION.key(remark, remark.article())));
    }

    static final class ArticleRelation extends ToOneRelation.Owning<Remark, Article> {
      ArticleRelation() {
        super("article", false, "article_id");
      }

      @Override
      protected EntityTable<Article> target() {
        return QArticle.ARTICLE;
      }

      @Override
      protected void set(Remark remark, Article article) {
        Lazies.fill(remark.article(), article);
      }

      @Override
      protected Lazy<Article> lazy(Remark remark) {
        return remark.article();
      }

      @Override
      protected Remark put(Remark remark, Article article) {
        return new Remark(
            remark.number(),
            remark.text(),
            remark.createdOn(),
            remark.updatedAt(),
            remark.version(),
            remark.deleted(),
            Lazy.of(article));
      }
    }
  }
}
