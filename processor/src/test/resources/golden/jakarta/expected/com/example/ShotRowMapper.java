package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Shot} from rows of the table {@code shot}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
final class ShotRowMapper implements EntityMapper<Shot> {
  /** The only one; it has no state. */
  static final ShotRowMapper INSTANCE = new ShotRowMapper();

  private ShotRowMapper() {}

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
