package com.example;

import dev.rowan.mapping.RowMapper;
import dev.rowan.query.Column;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Table;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table {@code film_category} and its columns, for queries for {@link FilmCategory}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QFilmCategory extends Table<FilmCategory> {
  /** The table. */
  public static final QFilmCategory FILM_CATEGORY = new QFilmCategory();

  public final NumberColumn<Integer> filmId = integer("film_id");
  public final NumberColumn<Integer> categoryId = integer("category_id");
  public final TextColumn note = text("note");

  private QFilmCategory() {
    super("", "film_category");
  }

  @Override
  protected RowMapper<FilmCategory> mapper() {
    return FilmCategoryRowMapper.INSTANCE;
  }

  @Override
  protected List<Column<?>> primaryKey() {
    return List.of(filmId, categoryId);
  }
}
