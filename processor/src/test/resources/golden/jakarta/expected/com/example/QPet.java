package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code pet} and its columns, for queries for {@link Pet}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QPet extends EntityTable<Pet> {
  /** The table. */
  public static final QPet PET = new QPet(null);

  public final NumberColumn<Integer> id = integer("id");
  public final TextColumn name = text("name");
  public final ComparableColumn<Pet.Noise> noise = comparable("noise", RowMapper.NOISE);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QPet(@Nullable Join join) {
    super("", "pet", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  public QPet as(String name) {
    return new QPet(aliased(name));
  }

  @Override
  protected EntityRepository<Pet, ?> repository(Database database) {
    return new PetRepository(database);
  }

  /** Reads {@link Pet} from rows of the table {@code pet}, and binds it to statements. */
  public static final class RowMapper implements EntityMapper<Pet> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();
    static final SqlType<Pet.Noise> NOISE = SqlTypes.ordinal(Pet.Noise.values());

    private RowMapper() {}

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
}
