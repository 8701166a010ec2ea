package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Car} in the table {@code vehicles}. Immutable and thread-safe; joins the
 * transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CarRepository extends EntityRepository<Car, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, plate, version, seats, color
          from vehicles
          where id = ? and type = 'car'
          """)
      .findAll("""
          select id, plate, version, seats, color
          from vehicles
          where type = 'car'
          order by id
          """)
      .findAllById("""
          select id, plate, version, seats, color
          from vehicles
          where id = any(?) and type = 'car'
          order by id
          """)
      .existsById("select exists (select 1 from vehicles where id = ? and type = 'car')")
      .count("select count(*) from vehicles where type = 'car'")
      .insertReturning("""
          insert into vehicles (plate, version, seats, color, type)
          values (?, 0, ?, ?, 'car')
          returning id, version
          """)
      .updateReturning("""
          update vehicles
          set plate = ?, version = version + 1, seats = ?, color = ?
          where id = ? and version = ? and type = 'car'
          returning version
          """)
      .insertAllReturning("""
          insert into vehicles (plate, version, seats, color, type)
          select v.plate, 0, v.seats, v.color, 'car'
          from unnest(?::text[], ?::integer[], ?::text[]) with ordinality as v(plate, seats, color,
              n)
          order by v.n
          returning id, version
          """, 1)
      .updateAll("""
          update vehicles t
          set plate = v.plate, version = t.version + 1, seats = v.seats, color = v.color
          from unnest(?::text[], ?::integer[], ?::text[], ?::bigint[], ?::integer[])
              with ordinality as v(plate, seats, color, id, version, n)
          where t.id = v.id and t.version = v.version and t.type = 'car'
          returning t.version, v.n
          """, 2)
      .deleteById("""
          delete from vehicles
          where id = ? and type = 'car'
          """)
      .deleteAllById("""
          delete from vehicles
          where id = any(?) and type = 'car'
          """)
      .delete("""
          delete from vehicles
          where id = ? and version = ? and type = 'car'
          """)
      .deleteAll("""
          delete from vehicles t
          using unnest(?::bigint[], ?::integer[]) with ordinality as v(id, version, n)
          where t.id = v.id and t.version = v.version and t.type = 'car'
          returning v.n
          """)
      .build();

  private static final String FIND_BY_PLATE = """
      select id, plate, version, seats, color
      from vehicles
      where plate = ? and type = 'car'
      """;

  /** Makes a repository that works on the database. */
  public CarRepository(Database database) {
    super(database, QCar.RowMapper.INSTANCE, QCar.CAR, SQL);
  }

  /** Returns the only car with this {@code plate}, or empty when there is none. */
  public Optional<Car> findByPlate(String plate) {
    try (SqlStatement find = statements.prepare(FIND_BY_PLATE)) {
      find.setString(1, plate);
      return find.optional(QCar.RowMapper.INSTANCE);
    }
  }
}
