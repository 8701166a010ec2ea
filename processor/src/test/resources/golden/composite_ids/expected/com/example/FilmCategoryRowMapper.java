package com.example;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;

/**
 * Reads {@link FilmCategory} from rows of the table {@code film_category}, and binds it to
 * statements.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public final class FilmCategoryRowMapper implements RowMapper<FilmCategory> {
  /** The only one; it has no state. */
  public static final FilmCategoryRowMapper INSTANCE = new FilmCategoryRowMapper();

  private FilmCategoryRowMapper() {}

  @Override
  public FilmCategory read(Row row) {
    FilmCategory filmCategory = new FilmCategory();
    filmCategory.setId(
        new FilmCategory.Key(
            row.getInt(1), // film_id
            row.getInt(2))); // category_id
    filmCategory.setNote(row.getString(3));
    return filmCategory;
  }

  static void bindInsert(SqlStatement insert, FilmCategory filmCategory) {
    insert.setInt(1, filmCategory.getId().filmId());
    insert.setInt(2, filmCategory.getId().categoryId());
    insert.setString(3, filmCategory.getNote());
  }

  static void bindUpdate(SqlStatement update, FilmCategory filmCategory) {
    update.setString(1, filmCategory.getNote());
    update.setInt(2, filmCategory.getId().filmId());
    update.setInt(3, filmCategory.getId().categoryId());
  }
}
