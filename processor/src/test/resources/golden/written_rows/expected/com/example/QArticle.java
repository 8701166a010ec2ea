package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityHooks;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.WriteMoment;
import dev.rowan.query.Cascading;
import dev.rowan.query.DeleteMark;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToManyRelation;
import dev.rowan.query.ToOneRelation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code articles} and its columns, for queries for {@link Article}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QArticle extends EntityTable<Article> {
  /** The table. */
  public static final QArticle ARTICLE = new QArticle(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn title = text("title");
  public final TemporalColumn<Instant> createdAt = timestamptz("created_at");
  public final TemporalColumn<Instant> updatedAt = timestamptz("updated_at");
  public final TextColumn createdBy = text("created_by");
  public final TextColumn updatedBy = text("updated_by");
  public final NumberColumn<Integer> version = integer("version");
  public final TemporalColumn<Instant> deletedAt = timestamptz("deleted_at");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QArticle(@Nullable Join join) {
    super("", "articles", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(version);
  }

  /** The table under another name, to stand in a query once more. */
  public QArticle as(String name) {
    return new QArticle(aliased(name));
  }

  /** The path to the {@code remarks}. */
  public Many<Remark> remarks() {
    return many(RowMapper.REMARKS_RELATION);
  }

  @Override
  protected EntityRepository<Article, ?> repository(Database database) {
    return new ArticleRepository(database);
  }

  @Override
  protected List<Stamp<?>> stamps() {
    return List.of(Stamp.moment(updatedAt), Stamp.user(updatedBy), Stamp.version(version));
  }

  @Override
  protected DeleteMark deleteMark() {
    return DeleteMark.by(deletedAt);
  }

  @Override
  protected List<Cascading<Article, ?>> cascades() {
    return List.of(Cascading.along(RowMapper.REMARKS_RELATION).delete());
  }

  /** Reads {@link Article} from rows of the table {@code articles}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Article>, EntityHooks<Article> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final RemarksRelation REMARKS_RELATION = new RemarksRelation();

    private RowMapper() {}

    @Override
    public Article read(Row row) {
      Article article = new Article();
      article.id = row.getLong(1);
      article.title = row.getString(2);
      article.createdAt = row.getInstant(3);
      article.setUpdatedAt(row.getInstant(4));
      article.createdBy = row.getString(5);
      article.updatedBy = row.getString(6);
      article.version = row.getInt(7);
      article.deletedAt = row.getInstant(8);
      return article;
    }

    @Override
    public @Nullable Object key(Article article) {
      return article.id;
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Article reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      Article article = new Article();
      article.id = id;
      return article;
    }

    @Override
    public @Nullable Article unfetched(Article article) {
      return reference(article.id);
    }

    @Override
    public boolean isVersioned() {
      return true;
    }

    @Override
    public @Nullable Object version(Article article) {
      return article.version;
    }

    @Override
    public EntityHooks<Article> hooks() {
      return this;
    }

    @Override
    public Article beforeInsert(WriteMoment moment, Article article) {
      if (article.createdAt == null) {
        article.createdAt = moment.instant();
      }
      article.setUpdatedAt(moment.instant());
      if (article.createdBy == null) {
        article.createdBy = moment.user(String.class, "Article.createdBy");
      }
      article.updatedBy = moment.user(String.class, "Article.updatedBy");
      return article;
    }

    @Override
    public Article beforeUpdate(WriteMoment moment, Article article) {
      article.setUpdatedAt(moment.instant());
      article.updatedBy = moment.user(String.class, "Article.updatedBy");
      return article;
    }

    @Override
    public void bindInsert(SqlStatement insert, Article article) {
      insert.setString(1, article.title);
      insert.setInstant(2, article.createdAt);
      insert.setInstant(3, article.getUpdatedAt());
      insert.setString(4, article.createdBy);
      insert.setString(5, article.updatedBy);
      insert.setInstant(6, article.deletedAt);
    }

    @Override
    public void bindUpdate(SqlStatement update, Article article) {
      update.setString(1, article.title);
      update.setInstant(2, article.getUpdatedAt());
      update.setString(3, article.updatedBy);
      update.setLong(4, article.id);
      update.setInt(5, article.version);
    }

    @Override
    public void bindDelete(SqlStatement delete, Article article) {
      delete.setLong(1, article.id);
      delete.setInt(2, article.version);
    }

    @Override
    public Article readInserted(Row row, Article article) {
      article.id = row.getLong(1);
      article.version = row.getInt(2);
      return article;
    }

    @Override
    public Article readUpdated(Row row, Article article) {
      article.version = row.getInt(1);
      return article;
    }

    static final class RemarksRelation
        extends ToManyRelation.OneToMany<Article, Remark, List<Remark>> {
      RemarksRelation() {
        super("remarks", "article", "article_id");
      }

      @Override
      protected EntityTable<Remark> target() {
        return QRemark.REMARK;
      }

      @Override
      protected List<Remark> collect(List<Remark> found) {
        return found;
      }

      @Override
      protected ToOneRelation<Remark, Article> back() {
        return QRemark.RowMapper.ARTICLE_RELATION;
      }

      @Override
      protected void set(Article article, List<Remark> remarks) {
        article.remarks = remarks;
      }

      @Override
      public Collection<Remark> loaded(Article article) {
        return article.remarks;
      }
    }
  }
}
