package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.mapping.SqlTypes;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Country} in the table {@code countries}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class CountryRepository extends EntityRepository<Country, String> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.TEXT)
      .findById("""
          select code, name
          from countries
          where code = ?
          """)
      .findAll("""
          select code, name
          from countries
          order by code
          """)
      .findAllById("""
          select code, name
          from countries
          where code = any(?)
          order by code
          """)
      .existsById("select exists (select 1 from countries where code = ?)")
      .count("select count(*) from countries")
      .insert("""
          insert into countries (code, name)
          values (?, ?)
          """)
      .update("""
          update countries
          set name = ?
          where code = ?
          """)
      .save("""
          insert into countries (code, name)
          values (?, ?)
          on conflict (code)
          do update set name = excluded.name
          """)
      .insertAll("""
          insert into countries (code, name)
          select v.code, v.name
          from unnest(?::text[], ?::text[]) with ordinality as v(code, name, n)
          order by v.n
          """)
      .updateAll("""
          update countries t
          set name = v.name
          from unnest(?::text[], ?::text[]) with ordinality as v(name, code, n)
          where t.code = v.code
          returning v.n
          """, 1)
      .saveAll("""
          insert into countries (code, name)
          select v.code, v.name
          from unnest(?::text[], ?::text[]) with ordinality as v(code, name, n)
          order by v.n
          on conflict (code)
          do update set name = excluded.name
          """)
      .upsert("name", "", "", "code")
      .deleteById("""
          delete from countries
          where code = ?
          """)
      .deleteAllById("""
          delete from countries
          where code = any(?)
          """)
      .build();

  /** Makes a repository that works on the database. */
  public CountryRepository(Database database) {
    super(database, QCountry.RowMapper.INSTANCE, QCountry.COUNTRY, SQL);
  }
}
