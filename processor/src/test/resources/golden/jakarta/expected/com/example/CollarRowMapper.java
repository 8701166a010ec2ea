package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.WriteMoment;
import dev.rowan.query.EntityTable;
import dev.rowan.query.ToOneRelation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads {@link Collar} from rows of the table {@code collar}, and binds it to statements. */
@NullUnmarked
@Generated("dev.rowan.processor.RowanProcessor")
final class CollarRowMapper implements EntityMapper<Collar> {
  /** The only one; it has no state. */
  static final CollarRowMapper INSTANCE = new CollarRowMapper();
  static final PetRelation PET_RELATION = new PetRelation();

  private CollarRowMapper() {}

  @Override
  public Collar read(Row row) {
    Collar collar = new Collar();
    collar.id = row.getInt(1); // pet_id
    if (!row.isFetched(PET_RELATION)) {
      collar.pet = PetRowMapper.INSTANCE.reference(row.getInt(1));
    }
    return collar;
  }

  @Override
  public @Nullable Object key(Collar collar) {
    return collar.id;
  }

  /** Makes an instance of which only the id is known; null when the id is null. */
  public @Nullable Collar reference(@Nullable Integer id) {
    if (id == null) {
      return null;
    }
    Collar collar = new Collar();
    collar.id = id;
    return collar;
  }

  @Override
  public @Nullable Collar unfetched(Collar collar) {
    return reference(collar.id);
  }

  @Override
  public Collar beforeInsert(WriteMoment moment, Collar collar) {
    Object petKey = ForeignKeys.of(collar.pet, PetRowMapper.INSTANCE);
    if (petKey != null) {
      collar.id = (Integer) petKey;
    }
    return collar;
  }

  @Override
  public void bindInsert(SqlStatement insert, Collar collar) {
    insert.setInt(1, collar.id);
  }

  @Override
  public void bindUpdate(SqlStatement update, Collar collar) {
    update.setInt(1, collar.id);
  }

  static final class PetRelation extends ToOneRelation.Owning<Collar, Pet> {
    PetRelation() {
      super("pet", true, "pet_id");
    }

    @Override
    protected EntityTable<Pet> target() {
      return QPet.PET;
    }

    @Override
    protected void set(Collar collar, Pet pet) {
      collar.pet = pet;
    }

    @Override
    public List<Pet> loaded(Collar collar) {
      return Lazies.one(collar.pet);
    }
  }
}
