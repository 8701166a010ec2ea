package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code film_category} and its columns, for queries for {@link FilmCategory}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QFilmCategory extends EntityTable<FilmCategory> {
  /** The table. */
  public static final QFilmCategory FILM_CATEGORY = new QFilmCategory(null);

  public final NumberColumn<Integer> filmId = integer("film_id");
  public final NumberColumn<Integer> categoryId = integer("category_id");
  public final TextColumn note = text("note");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QFilmCategory(@Nullable Join join) {
    super("", "film_category", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QFilmCategory as(String name) {
    return new QFilmCategory(aliased(name));
  }

  @Override
  protected EntityMapper<FilmCategory> mapper() {
    return FilmCategoryRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(filmId, categoryId);
  }

  @Override
  protected EntityRepository<FilmCategory, ?> repository(Database database) {
    return new FilmCategoryRepository(database);
  }
}
