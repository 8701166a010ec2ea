package com.example;

import dev.rowan.CascadingRepository;
import dev.rowan.Database;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Truck} in the table {@code vehicles}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class TruckRepository extends CascadingRepository<Truck, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, plate, version, load_tons, load_goods, color
          from vehicles
          where id = ? and type = 'truck'
          """)
      .findAll("""
          select id, plate, version, load_tons, load_goods, color
          from vehicles
          where type = 'truck'
          order by id
          """)
      .findAllById("""
          select id, plate, version, load_tons, load_goods, color
          from vehicles
          where id = any(?) and type = 'truck'
          order by id
          """)
      .existsById("select exists (select 1 from vehicles where id = ? and type = 'truck')")
      .count("select count(*) from vehicles where type = 'truck'")
      .insertReturning("""
          insert into vehicles (plate, version, load_tons, load_goods, color, type)
          values (?, 0, ?, ?, ?, 'truck')
          returning id, version
          """)
      .updateReturning("""
          update vehicles
          set plate = ?, version = version + 1, load_tons = ?, load_goods = ?, color = ?
          where id = ? and version = ? and type = 'truck'
          returning version
          """)
      .insertAllReturning("""
          insert into vehicles (plate, version, load_tons, load_goods, color, type)
          select v.plate, 0, v.load_tons, v.load_goods, v.color, 'truck'
          from unnest(?::text[], ?::integer[], ?::text[], ?::text[]) with ordinality as v(plate,
              load_tons, load_goods, color, n)
          order by v.n
          returning id, version
          """, 1)
      .updateAll("""
          update vehicles t
          set plate = v.plate, version = t.version + 1, load_tons = v.load_tons,
              load_goods = v.load_goods, color = v.color
          from unnest(?::text[], ?::integer[], ?::text[], ?::text[], ?::bigint[], ?::integer[])
              with ordinality as v(plate, load_tons, load_goods, color, id, version, n)
          where t.id = v.id and t.version = v.version and t.type = 'truck'
          returning t.version, v.n
          """, 2)
      .lock("""
          select id
          from vehicles
          where id = ? and version = ? and type = 'truck'
          for update
          """)
      .lockAll("""
          select v.n
          from vehicles t
          join unnest(?::bigint[], ?::integer[]) with ordinality as v(id, version, n)
          on t.id = v.id and t.version = v.version and t.type = 'truck'
          for update of t
          """)
      .build();

  private static final String FIND_BY_PLATE = """
      select id, plate, version, load_tons, load_goods, color
      from vehicles
      where plate = ? and type = 'truck'
      """;

  /** Makes a repository that works on the database. */
  public TruckRepository(Database database) {
    super(database, QTruck.RowMapper.INSTANCE, QTruck.TRUCK, SQL);
  }

  /** Returns the only truck with this {@code plate}, or empty when there is none. */
  public Optional<Truck> findByPlate(String plate) {
    try (SqlStatement find = statements.prepare(FIND_BY_PLATE)) {
      find.setString(1, plate);
      return find.optional(QTruck.RowMapper.INSTANCE);
    }
  }
}
