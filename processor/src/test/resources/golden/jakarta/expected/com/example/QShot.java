package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code shot} and its columns, for queries for {@link Shot}. */
@Generated("dev.rowan.processor.RowanProcessor")
final class QShot extends EntityTable<Shot> {
  /** The table. */
  static final QShot SHOT = new QShot(null);

  final NumberColumn<Integer> petId = integer("pet_id");
  final TextColumn vaccine = text("vaccine");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  QShot(@Nullable Join join) {
    super("", "shot", RowMapper.INSTANCE, join);
    primaryKey(petId, vaccine);
  }

  /** The table under another name, to stand in a query once more. */
  QShot as(String name) {
    return new QShot(aliased(name));
  }

  @Override
  protected EntityRepository<Shot, ?> repository(Database database) {
    return new ShotRepository(database);
  }

  /** Reads {@link Shot} from rows of the table {@code shot}, and binds it to statements. */
  @NullUnmarked
  static final class RowMapper implements EntityMapper<Shot> {
    /** The only one; it has no state. */
    static final RowMapper INSTANCE = new RowMapper();

    private RowMapper() {}

    @Override
    public Shot read(Row row) {
      Shot shot = new Shot();
      shot.petId = row.getInt(1);
      shot.vaccine = row.getString(2);
      return shot;
    }

    @Override
    public @Nullable Object key(Shot shot) {
      return ForeignKeys.ofParts(shot.petId, shot.vaccine);
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Shot reference(@Nullable Integer petId, @Nullable String vaccine) {
      if (petId == null || vaccine == null) {
        return null;
      }
      Shot shot = new Shot();
      shot.petId = petId;
      shot.vaccine = vaccine;
      return shot;
    }

    @Override
    public @Nullable Shot unfetched(Shot shot) {
      return reference(shot.petId, shot.vaccine);
    }

    @Override
    public void bindInsert(SqlStatement insert, Shot shot) {
      insert.setInt(1, shot.petId);
      insert.setString(2, shot.vaccine);
    }

    @Override
    public void bindUpdate(SqlStatement update, Shot shot) {
      update.setInt(1, shot.petId);
      update.setString(2, shot.vaccine);
    }
  }
}
