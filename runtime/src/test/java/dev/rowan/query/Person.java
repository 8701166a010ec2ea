package dev.rowan.query;

import dev.rowan.mapping.EntityMapper;
import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tests of queries look for; everything but the id may be missing. */
record Person(
    long id,
    @Nullable String name,
    @Nullable Integer age,
    @Nullable Boolean active,
    @Nullable BigDecimal score,
    @Nullable List<String> tags) {

  static final String CREATE =
      """
      create table person (
        id bigint primary key,
        name text,
        age integer,
        active boolean,
        score numeric,
        tags text[]
      )
      """;

  static final String INSERT =
      "insert into person (id, name, age, active, score, tags) values (?, ?, ?, ?, ?, ?)";

  /** Reads a person. */
  static final class Mapper implements EntityMapper<Person> {

    static final Mapper INSTANCE = new Mapper();

    @Override
    public Person read(Row row) {
      return new Person(
          row.getLong(1),
          row.getString(2),
          row.getIntOrNull(3),
          row.getBooleanOrNull(4),
          row.getBigDecimal(5),
          row.get(6, SqlTypes.listOf(SqlTypes.TEXT)));
    }

    @Override
    public Object key(Person person) {
      return person.id;
    }

    @Override
    public void bindInsert(SqlStatement insert, Person person) {
      throw new UnsupportedOperationException("people are only read");
    }

    @Override
    public void bindUpdate(SqlStatement update, Person person) {
      throw new UnsupportedOperationException("people are only read");
    }
  }
}
