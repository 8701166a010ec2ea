package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
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
    super("", "film_category", RowMapper.INSTANCE, join);
    primaryKey(filmId, categoryId);
  }

  /** The table under another name, to stand in a query once more. */
  public QFilmCategory as(String name) {
    return new QFilmCategory(aliased(name));
  }

  @Override
  protected EntityRepository<FilmCategory, ?> repository(Database database) {
    return new FilmCategoryRepository(database);
  }

  /**
   * Reads {@link FilmCategory} from rows of the table {@code film_category}, and binds it to
   * statements.
   */
  public static final class RowMapper implements EntityMapper<FilmCategory> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

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
    public @Nullable FilmCategory reference(@Nullable Integer filmId,
        @Nullable Integer categoryId) {
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
}
