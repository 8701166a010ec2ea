package com.example;

import dev.rowan.AttributeConverter;
import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Lazies;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.Cascading;
import dev.rowan.query.EntityColumn;
import dev.rowan.query.EntityTable;
import dev.rowan.query.Join;
import dev.rowan.query.Junction;
import dev.rowan.query.Many;
import dev.rowan.query.NumberColumn;
import dev.rowan.query.Order;
import dev.rowan.query.TextColumn;
import dev.rowan.query.ToManyRelation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The table {@code owners} and its columns, for queries for {@link Owner}. */
@Generated("dev.rowan.processor.RowanProcessor")
public final class QOwner extends EntityTable<Owner> {
  /** The table. */
  public static final QOwner OWNER = new QOwner(null);

  public final NumberColumn<Long> id = bigint("id");
  public final TextColumn lastName = text("last_name");
  public final TextColumn town = text("town");
  public final EntityColumn<Score> score = column("score", RowMapper.SCORE);

  /** Makes the table where a path leads to it, or another name; for generated code. */
  public QOwner(@Nullable Join join) {
    super("", "owners", RowMapper.INSTANCE, join);
    primaryKey(id);
    notNull(lastName);
  }

  /** The table under another name, to stand in a query once more. */
  public QOwner as(String name) {
    return new QOwner(aliased(name));
  }

  /** The path to the {@code pets}. */
  public Many<Pet> pets() {
    return many(RowMapper.PETS_RELATION);
  }

  /** The path to the {@code friends}. */
  public Many<Owner> friends() {
    return many(RowMapper.FRIENDS_RELATION);
  }

  @Override
  protected EntityRepository<Owner, ?> repository(Database database) {
    return new OwnerRepository(database);
  }

  @Override
  protected List<Cascading<Owner, ?>> cascades() {
    return List.of(
        Cascading.along(RowMapper.PETS_RELATION).persist().delete(),
        Cascading.along(RowMapper.FRIENDS_RELATION).unlink());
  }

  /** Reads {@link Owner} from rows of the table {@code owners}, and binds it to statements. */
  @NullUnmarked
  public static final class RowMapper implements EntityMapper<Owner> {
    /** The only one; it has no state. */
    public static final RowMapper INSTANCE = new RowMapper();

    static final SqlType<Score> SCORE =
        SqlTypes.converted(
            Score.class,
            SqlTypes.INTEGER,
            new AttributeConverter<Score, Integer>() {
              private final ScoreConverter converter = new ScoreConverter();

              @Override
              public Integer convertToDatabaseColumn(Score value) {
                return converter.convertToDatabaseColumn(value);
              }

              @Override
              public Score convertToEntityAttribute(Integer value) {
                return converter.convertToEntityAttribute(value);
              }
            },
            "Owner.score");

    static final PetsRelation PETS_RELATION = new PetsRelation();
    static final FriendsRelation FRIENDS_RELATION = new FriendsRelation();

    private RowMapper() {}

    @Override
    public Owner read(Row row) {
      Owner owner = new Owner();
      owner.setId(row.getLong(1));
      owner.setLastName(row.getString(2));
      owner.setTown(row.getString(3));
      owner.setScore(row.get(4, SCORE));
      return owner;
    }

    @Override
    public @Nullable Object key(Owner owner) {
      return owner.getId();
    }

    /** Makes an instance of which only the id is known; null when the id is null. */
    public @Nullable Owner reference(@Nullable Long id) {
      if (id == null) {
        return null;
      }
      Owner owner = new Owner();
      owner.setId(id);
      return owner;
    }

    @Override
    public @Nullable Owner unfetched(Owner owner) {
      return reference(owner.getId());
    }

    @Override
    public void bindInsert(SqlStatement insert, Owner owner) {
      insert.setLong(1, owner.getId());
      insert.setString(2, owner.getLastName());
      insert.setString(3, owner.getTown());
      insert.set(4, SCORE, owner.getScore());
    }

    @Override
    public void bindUpdate(SqlStatement update, Owner owner) {
      update.setString(1, owner.getLastName());
      update.setString(2, owner.getTown());
      update.set(3, SCORE, owner.getScore());
      update.setLong(4, owner.getId());
    }

    @Override
    public Owner readInserted(Row row, Owner owner) {
      owner.setId(row.getLong(1));
      return owner;
    }

    static final class PetsRelation extends ToManyRelation.OneSided<Owner, Pet, List<Pet>> {
      PetsRelation() {
        super("pets", "owner_id");
      }

      @Override
      protected EntityTable<Pet> target() {
        return QPet.PET;
      }

      @Override
      protected EntityTable<Owner> source() {
        return QOwner.OWNER;
      }

      @Override
      protected List<Order> order() {
        return List.of(QPet.PET.name.desc());
      }

      @Override
      protected List<Pet> collect(List<Pet> found) {
        return found;
      }

      @Override
      protected void set(Owner owner, List<Pet> pets) {
        Lazies.refill(owner.getPets(), pets);
      }

      @Override
      public Collection<Pet> loaded(Owner owner) {
        return owner.getPets();
      }
    }

    static final class FriendsRelation extends ToManyRelation.ManyToMany<Owner, Owner, Set<Owner>> {
      FriendsRelation() {
        super("friends", new Junction("", "owners_owners", List.of("owner_id"),
            List.of("friends_id")));
      }

      @Override
      protected EntityTable<Owner> target() {
        return QOwner.OWNER;
      }

      @Override
      protected EntityTable<Owner> source() {
        return QOwner.OWNER;
      }

      @Override
      protected Set<Owner> collect(List<Owner> found) {
        return new LinkedHashSet<>(found);
      }

      @Override
      protected void set(Owner owner, Set<Owner> friends) {
        Lazies.refill(owner.getFriendsInternal(), friends);
      }

      @Override
      public Collection<Owner> loaded(Owner owner) {
        return owner.getFriendsInternal();
      }
    }
  }
}
