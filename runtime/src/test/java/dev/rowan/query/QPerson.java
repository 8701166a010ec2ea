package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import java.math.BigDecimal;

/** The columns of {@link Person}, as they would be generated. */
final class QPerson extends EntityTable<Person> {

  static final QPerson PERSON = new QPerson("person");

  final NumberColumn<Long> id = number("id", SqlTypes.BIGINT);
  final TextColumn name = text("name");
  final NumberColumn<Integer> age = number("age", SqlTypes.INTEGER);
  final BooleanColumn active = bool("active");
  final NumberColumn<BigDecimal> score = number("score", SqlTypes.NUMERIC);
  final ArrayColumn<String> tags = list("tags", SqlTypes.TEXT);

  /** For a table or view of these columns. */
  QPerson(String name) {
    super("", name, Person.Mapper.INSTANCE, null);
    primaryKey(id);
  }
}
