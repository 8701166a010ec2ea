package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityHooks;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.ForeignKeys;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.WriteMoment;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.ToOneRelation;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code collar} and its columns, for queries for {@link Collar}. */
@Generated("dev.rowan.processor.RowanProcessor")
final class QCollar extends EntityTable<Collar> {
  /** The table. */
  static final QCollar COLLAR = new QCollar(null);

  final NumberColumn<Integer> id = integer("pet_id");

  /** Makes the table where a path leads to it, or another name; for generated code. */
  QCollar(@Nullable Join join) {
    super("", "collar", RowMapper.INSTANCE, join);
    primaryKey(id);
  }

  /** The table under another name, to stand in a query once more. */
  QCollar as(String name) {
    return new QCollar(aliased(name));
  }

  /** The path to the {@code pet}, which is joined when it is used. */
  QPet pet() {
    return new QPet(join(RowMapper.PET_RELATION));
  }

  @Override
  protected EntityRepository<Collar, ?> repository(Database database) {
    return new CollarRepository(database);
  }

  @Override
  protected Map<String, EntityColumn<?>> renamed() {
    return Map.ofEntries(Map.entry("id", id));
  }

  @Override
  protected @Nullable EntityTable<?> related(String relation) {
    return switch (relation) {
      case "pet" -> pet();
      default -> null;
    };
  }

  /** Reads {@link Collar} from rows of the table {@code collar}, and binds it to statements. */
  @NullUnmarked
  static final class RowMapper implements EntityMapper<Collar>, EntityHooks<Collar> {
    /** The only one; it has no state. */
    static final RowMapper INSTANCE = new RowMapper();
    static final PetRelation PET_RELATION = new PetRelation();

    private RowMapper() {}

    @Override
    public Collar read(Row row) {
      Collar collar = new Collar();
      collar.id = row.getInt(1); // pet_id
      if (!row.isFetched(PET_RELATION)) {
        collar.pet = QPet.RowMapper.INSTANCE.reference(row.getInt(1));
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
    public EntityHooks<Collar> hooks() {
      return this;
    }

    @Override
    public Collar beforeInsert(WriteMoment moment, Collar collar) {
      Object petKey = ForeignKeys.of(collar.pet, QPet.RowMapper.INSTANCE);
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
}
