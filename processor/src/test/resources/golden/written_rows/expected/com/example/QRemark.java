package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.BooleanColumn;
import dev.rowan.query.DeleteMark;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Stamp;
import dev.rowan.query.TemporalColumn;
import dev.rowan.query.TextColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
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
    super("", "remark", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QRemark as(String name) {
    return new QRemark(aliased(name));
  }

  /** The path to the {@code article}, which is joined when it is used. */
  public QArticle article() {
    return new QArticle(join(RemarkRowMapper.ARTICLE_RELATION));
  }

  @Override
  protected EntityMapper<Remark> mapper() {
    return RemarkRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(number);
  }

  @Override
  protected EntityRepository<Remark, ?> repository(Database database) {
    return new RemarkRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(version, deleted);
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
}
