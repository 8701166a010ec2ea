package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code essays} and its columns, for queries for {@link Essay}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QEssay extends EntityTable<Essay> {
  /** The table. */
  public static final QEssay ESSAY = new QEssay(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn title = text("title");
  public final ComparableColumn<Essay.Status> status = comparable("status", EssayRowMapper.STATUS);
  public final NumberColumn<Long> views = bigint("views");
  public final NumberColumn<Long> essayistId = bigint("essayist_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QEssay(@Nullable Join join) {
    super("", "essays", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QEssay as(String name) {
    return new QEssay(aliased(name));
  }

  /** The path to the {@code essayist}, which is joined when it is used. */
  public QEssayist essayist() {
    return new QEssayist(join(EssayRowMapper.ESSAYIST_RELATION));
  }

  /** The path to the {@code themes}. */
  public Many<Theme> themes() {
    return many(EssayRowMapper.THEMES_RELATION);
  }

  @Override
  protected EntityMapper<Essay> mapper() {
    return EssayRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Essay, ?> repository(Database database) {
    return new EssayRepository(database);
  }

  @Override
  protected List<EntityColumn<?>> notNull() {
    return List.of(views);
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "essayist" -> essayist();
      default -> null;
    };
  }
}
