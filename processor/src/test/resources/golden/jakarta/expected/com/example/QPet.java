package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.query.ComparableColumn;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.TextColumn;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code pet} and its columns, for queries for {@link Pet}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QPet extends EntityTable<Pet> {
  /** The table. */
  public static final QPet PET = new QPet(null);

  public final NumberColumn<Integer> id = integer("id");
  public final TextColumn name = text("name");
  public final ComparableColumn<Pet.Noise> noise = comparable("noise", PetRowMapper.NOISE);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QPet(@Nullable Join join) {
    super("", "pet", join);
  }

  /** The table under another name, to stand in a query once more. */
  public QPet as(String name) {
    return new QPet(aliased(name));
  }

  @Override
  protected EntityMapper<Pet> mapper() {
    return PetRowMapper.INSTANCE;
  }

  @Override
  protected List<EntityColumn<?>> primaryKey() {
    return List.of(id);
  }

  @Override
  protected EntityRepository<Pet, ?> repository(Database database) {
    return new PetRepository(database);
  }
}
