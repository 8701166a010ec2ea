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
      .lock("""
          select id
          from vehicles
          where id = ? and version = ? and type = 'truck'
          for update
          """)
      .build();

  private static final String FIND_BY_PLATE = """
      select id, plate, version, load_tons, load_goods, color
      from vehicles
      where plate = ? and type = 'truck'
      """;

  /** Makes a repository that works on the database. */
  public TruckRepository(Database database) {
    super(database, TruckRowMapper.INSTANCE, QTruck.TRUCK, SQL);
  }

  /** Returns the only truck with this {@code plate}, or empty when there is none. */
  public Optional<Truck> findByPlate(String plate) {
    try (SqlStatement find = statements.prepare(FIND_BY_PLATE)) {
      find.setString(1, plate);
      return find.optional(TruckRowMapper.INSTANCE);
    }
  }
}
