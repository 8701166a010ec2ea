package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.Cascading;
import dev.rowan.query.DeleteMark;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
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
    super("", "articles", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QArticle as(String name) {
    return new QArticle(aliased(name));
  }

  /** The path to the {@code remarks}. */
  public Many<Remark> remarks() {
    return many(ArticleRowMapper.REMARKS_RELATION);
  }

  @Override
  protected EntityMapper<Article> mapper() {
    return ArticleRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Article, ?> repository(Database database) {
    return new ArticleRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(version);
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
    return List.of(Cascading.along(ArticleRowMapper.REMARKS_RELATION).delete());
  }
}
