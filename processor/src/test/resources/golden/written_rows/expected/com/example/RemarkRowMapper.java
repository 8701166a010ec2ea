package com.example;

import dev.rowan.Lazy;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.mapping.WriteMoment;
import dev.rowan.mapping.WrittenLazies;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Remark} from rows of the table {@code remark}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
public final class RemarkRowMapper implements EntityMapper<Remark> {
  /** The only one; it has no state. */
  public static final RemarkRowMapper INSTANCE = new RemarkRowMapper();
  static final ArticleRelation ARTICLE_RELATION = new ArticleRelation();

  private RemarkRowMapper() {}

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
