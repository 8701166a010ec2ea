package com.example;

import dev.rowan.CascadingRepository;
import dev.rowan.Database;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.query.ForeignLinks;
import dev.rowan.query.Links;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Owner} in the table {@code owners}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class OwnerRepository extends CascadingRepository<Owner, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, last_name, town, score
          from owners
          where id = ?
          """)
      .findAll("""
          select id, last_name, town, score
          from owners
          order by id
          """)
      .findAllById("""
          select id, last_name, town, score
          from owners
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from owners where id = ?)")
      .count("select count(*) from owners")
      .insertReturning("""
          insert into owners (id, last_name, town, score)
          values (?, ?, ?, ?)
          returning id
          """)
      .sequence("owners_seq", 50, 1)
      .update("""
          update owners
          set last_name = ?, town = ?, score = ?
          where id = ?
          """)
      .insertAllReturning("""
          with given as (
            select *
            from unnest(?::bigint[], ?::text[], ?::text[], ?::integer[]) with ordinality as v(id,
              last_name, town, score, n)
          ), written as (
            insert into owners (id, last_name, town, score)
            select v.id, v.last_name, v.town, v.score
            from given v
            order by v.n
            returning id
          )
          select w.id
          from written w
          join given v on w.id = v.id
          order by v.n
          """)
      .updateAll("""
          update owners t
          set last_name = v.last_name, town = v.town, score = v.score
          from unnest(?::text[], ?::text[], ?::integer[], ?::bigint[])
              with ordinality as v(last_name, town, score, id, n)
          where t.id = v.id
          returning v.n
          """, 1)
      .upsert("last_name, town, score", "", "id", "town, last_name")
      .build();

  private static final String FIND_BY_TOWN_AND_LAST_NAME = """
      select id, last_name, town, score
      from owners
      where town = ? and last_name = ?
      """;

  /** Makes a repository that works on the database. */
  public OwnerRepository(Database database) {
    super(database, QOwner.RowMapper.INSTANCE, QOwner.OWNER, SQL);
  }

  /**
   * Returns the only owner with this {@code town} and {@code last_name}, or empty when there is
   * none.
   */
  public Optional<Owner> findByTownAndLastName(String town, String lastName) {
    try (SqlStatement find = statements.prepare(FIND_BY_TOWN_AND_LAST_NAME)) {
      find.setString(1, town);
      find.setString(2, lastName);
      return find.optional(QOwner.RowMapper.INSTANCE);
    }
  }

  /**
   * Links the owner to these {@code pets} and to no others, in two statements. The owner itself
   * stays as it is.
   */
  public void setPets(Owner owner, Collection<? extends Pet> pets) {
    new ForeignLinks<>(statements, QOwner.RowMapper.PETS_RELATION).set(owner, pets);
  }

  /** Links the owner to these {@code pets} as well, where that is not done yet. */
  public void addPets(Owner owner, Collection<? extends Pet> pets) {
    new ForeignLinks<>(statements, QOwner.RowMapper.PETS_RELATION).add(owner, pets);
  }

  /** Unlinks the owner from these {@code pets}. */
  public void removePets(Owner owner, Collection<? extends Pet> pets) {
    new ForeignLinks<>(statements, QOwner.RowMapper.PETS_RELATION).remove(owner, pets);
  }

  /**
   * Links the owner to these {@code friends} and to no others, in two statements. The owner itself
   * stays as it is.
   */
  public void setFriends(Owner owner, Collection<? extends Owner> friends) {
    new Links<>(statements, QOwner.RowMapper.FRIENDS_RELATION).set(owner, friends);
  }

  /** Links the owner to these {@code friends} as well, where that is not done yet. */
  public void addFriends(Owner owner, Collection<? extends Owner> friends) {
    new Links<>(statements, QOwner.RowMapper.FRIENDS_RELATION).add(owner, friends);
  }

  /** Unlinks the owner from these {@code friends}. */
  public void removeFriends(Owner owner, Collection<? extends Owner> friends) {
    new Links<>(statements, QOwner.RowMapper.FRIENDS_RELATION).remove(owner, friends);
  }
}
