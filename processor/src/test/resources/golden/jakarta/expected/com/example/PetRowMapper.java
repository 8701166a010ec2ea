package com.example;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads {@link Pet} from rows of the table {@code pet}, and binds it to statements. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class PetRowMapper implements EntityMapper<Pet> {
  /** The only one; it has no state. */
  public static final PetRowMapper INSTANCE = new PetRowMapper();
  static final SqlType<Pet.Noise> NOISE = SqlTypes.ordinal(Pet.Noise.values());

  private PetRowMapper() {}

  @Override
  public Pet read(Row row) {
    Pet pet = new Pet();
    pet.id = row.getInt(1);
    pet.name = row.getString(2);
    pet.noise = row.get(3, NOISE);
    return pet;
  }

  @Override
  public @Nullable Object key(Pet pet) {
    return pet.id;
  }

  /** Makes an instance of which only the id is known; null when the id is null. */
  public @Nullable Pet reference(@Nullable Integer id) {
    if (id == null) {
      return null;
    }
    Pet pet = new Pet();
    pet.id = id;
    return pet;
  }

  @Override
  public @Nullable Pet unfetched(Pet pet) {
    return reference(pet.id);
  }

  @Override
  public void bindInsert(SqlStatement insert, Pet pet) {
    insert.setString(1, pet.name);
    insert.set(2, NOISE, pet.noise);
  }

  @Override
  public void bindUpdate(SqlStatement update, Pet pet) {
    bindInsert(update, pet);
    update.setInt(3, pet.id);
  }

  @Override
  public Pet readInserted(Row row, Pet pet) {
    pet.id = row.getInt(1);
    return pet;
  }
}
