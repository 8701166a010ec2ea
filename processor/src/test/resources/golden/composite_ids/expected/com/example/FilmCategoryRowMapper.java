package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link FilmCategory} from rows of the table {@code film_category}, and binds it to
 * statements.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public final class FilmCategoryRowMapper implements EntityMapper<FilmCategory> {
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

  @Override
  public @Nullable Object key(FilmCategory filmCategory) {
    return filmCategory.getId() == null ? null : List.of(filmCategory.getId().filmId(),
        filmCategory.getId().categoryId());
  }

  /** Makes an instance of which only the id is known; null when the id is null. */
  public @Nullable FilmCategory reference(@Nullable Integer filmId, @Nullable Integer categoryId) {
    if (filmId == null || categoryId == null) {
      return null;
    }
    FilmCategory filmCategory = new FilmCategory();
    filmCategory.setId(new FilmCategory.Key(filmId, categoryId));
    return filmCategory;
  }

  @Override
  public @Nullable FilmCategory unfetched(FilmCategory filmCategory) {
    return reference(filmCategory.getId().filmId(), filmCategory.getId().categoryId());
  }

  @Override
  public void bindInsert(SqlStatement insert, FilmCategory filmCategory) {
    insert.setInt(1, filmCategory.getId().filmId());
    insert.setInt(2, filmCategory.getId().categoryId());
    insert.setString(3, filmCategory.getNote());
  }

  @Override
  public void bindUpdate(SqlStatement update, FilmCategory filmCategory) {
    update.setString(1, filmCategory.getNote());
    update.setInt(2, filmCategory.getId().filmId());
    update.setInt(3, filmCategory.getId().categoryId());
  }
}
