package dev.rowan.query;

import static dev.rowan.query.QPerson.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact SQL of trees. */
class RendererTest {

  private static final Predicate A = PERSON.name.eq("a");
  private static final Predicate B = PERSON.age.gt(1);
  private static final Predicate C = PERSON.active.isTrue();

  @Test
  void comparesWithValues() {
    assertSql(PERSON.name.eq("a"), "name = ?");
    assertSql(PERSON.name.ne("a"), "name <> ?");
    assertSql(PERSON.age.gt(1), "age > ?");
    assertSql(PERSON.age.goe(1), "age >= ?");
    assertSql(PERSON.age.lt(1), "age < ?");
    assertSql(PERSON.age.loe(1), "age <= ?");
    assertSql(PERSON.age.between(1, 2), "age between ? and ?");
    assertSql(PERSON.tags.eq(List.of("a")), "tags = ?::text[]");
  }

  @Test
  void comparesWithExpressions() {
    assertSql(PERSON.id.eq(PERSON.id), "id = id");
    assertSql(PERSON.age.ne(PERSON.age), "age <> age");
    assertSql(PERSON.age.gt(PERSON.age), "age > age");
    assertSql(PERSON.age.goe(PERSON.age), "age >= age");
    assertSql(PERSON.age.lt(PERSON.age), "age < age");
    assertSql(PERSON.age.loe(PERSON.age), "age <= age");
  }

  @Test
  void bindsListsAsOneArray() {
    assertSql(PERSON.id.in(1L, 2L, 3L), "id = any(?)");
    assertSql(PERSON.id.in(List.of()), "id = any(?)");
    assertSql(PERSON.id.notIn(1L), "id <> all(?)");
    assertSql(PERSON.id.notIn(List.of()), "id <> all(?)");
  }

  @Test
  void comparesArraysOneByOne() {
    assertSql(
        PERSON.tags.in(List.of(List.of("a"), List.of("b"))),
        "tags = ?::text[] or tags = ?::text[]");
    assertSql(PERSON.tags.in(List.of()), "false");
    assertSql(PERSON.tags.notIn(List.of()), "true");
  }

  @Test
  void searchesText() {
    assertSql(PERSON.name.like("a%"), "name like ?");
    assertSql(PERSON.name.ilike("a%"), "name ilike ?");
    assertSql(PERSON.name.startsWith("a"), "name like ?");
    assertSql(PERSON.name.endsWithIgnoreCase("a"), "name ilike ?");
    assertSql(PERSON.name.contains("a").not(), "name not like ?");
    assertSql(PERSON.name.eqIgnoreCase("a"), "lower(name) = lower(?)");
    assertSql(PERSON.name.neIgnoreCase("a"), "lower(name) <> lower(?)");
    String folded = "(array(select lower(text) from unnest(?) as text))";
    assertSql(PERSON.name.inIgnoreCase(List.of("a", "b")), "lower(name) = any" + folded);
    assertSql(PERSON.name.notInIgnoreCase(List.of("a")), "lower(name) <> all" + folded);
    assertSql(PERSON.name.inIgnoreCase(List.of("a")).not(), "lower(name) <> all" + folded);
    assertSql(PERSON.name.notInIgnoreCase(List.of()).not(), "lower(name) = any" + folded);
  }

  @Test
  void testsTruthAndNull() {
    assertSql(PERSON.active.isTrue(), "active");
    assertSql(PERSON.active.isFalse(), "not active");
    assertSql(PERSON.name.isNull(), "name is null");
    assertSql(PERSON.name.isNotNull(), "name is not null");
  }

  @Test
  void negatesInPlace() {
    assertSql(PERSON.name.eq("a").not(), "name <> ?");
    assertSql(PERSON.age.gt(1).not(), "age <= ?");
    assertSql(PERSON.age.loe(1).not(), "age > ?");
    assertSql(PERSON.age.between(1, 2).not(), "age not between ? and ?");
    assertSql(PERSON.name.isNull().not(), "name is not null");
    assertSql(PERSON.active.isFalse().not(), "active");
    assertSql(PERSON.name.ilike("a").not().not(), "name ilike ?");
  }

  @Test
  void setsParenthesesWhereTheyChangeTheMeaning() {
    assertSql(A.and(B).or(C), "name = ? and age > ? or active");
    assertSql(A.or(B).and(C), "(name = ? or age > ?) and active");
    assertSql(A.and(B.or(C)), "name = ? and (age > ? or active)");
    assertSql(A.and(B).not(), "not (name = ? and age > ?)");
    assertSql(A.or(B).not().and(C), "not (name = ? or age > ?) and active");
    assertSql(A.and(B).not().not(), "name = ? and age > ?");
    assertSql(A.and(B.and(C).not()).not(), "not (name = ? and not (age > ? and active))");
  }

  @Test
  void flattensGroupsOfOneKind() {
    assertSql(A.and(B).and(C), "name = ? and age > ? and active");
    assertSql(A.and(B.and(C)), "name = ? and age > ? and active");
    assertSql(Predicate.any(A, B.or(C)), "name = ? or age > ? or active");
  }

  @Test
  void leavesOutWhatIsAbsent() {
    Predicate none = Predicate.noCondition();
    assertSql(A.and(none), "name = ?");
    assertSql(none.or(A), "name = ?");
    assertSql(Predicate.all(A, none, B), "name = ? and age > ?");
    assertSql(Predicate.any(none, B), "age > ?");
    assertThat(Predicate.any(none, none)).isSameAs(none);
    assertThat(Predicate.all()).isSameAs(none);
    assertThat(none.not()).isSameAs(none);
    assertSql(Predicate.any(), "false");
    assertSql(Predicate.any(List.of()).not(), "true");
  }

  @Test
  void optionalFiltersAreAbsentWithoutAValue() {
    String name = null;
    assertThat(PERSON.name.eqIfPresent(name)).isSameAs(Predicate.noCondition());
    assertThat(PERSON.name.inIfPresent(null)).isSameAs(Predicate.noCondition());
    assertThat(PERSON.name.containsIfPresent(null)).isSameAs(Predicate.noCondition());
    assertThat(PERSON.age.betweenIfPresent(null, null)).isSameAs(Predicate.noCondition());
    assertSql(PERSON.name.eqIfPresent("a"), "name = ?");
    assertSql(PERSON.age.betweenIfPresent(1, null), "age >= ?");
    assertSql(PERSON.age.betweenIfPresent(null, 2), "age <= ?");
    assertSql(PERSON.age.betweenIfPresent(1, 2), "age between ? and ?");
    assertSql(Predicate.when(true, A), "name = ?");
    assertThat(Predicate.when(false, () -> A)).isSameAs(Predicate.noCondition());
  }

  @Test
  void ordersRows() {
    assertThat(PERSON.name.asc()).hasToString("name");
    assertThat(PERSON.name.desc().nullsLast()).hasToString("name desc nulls last");
    assertThat(PERSON.name.asc().nullsFirst()).hasToString("name nulls first");
    assertThat(PERSON.name.desc().nullsLast().reversed()).hasToString("name nulls first");
    assertThat(PERSON.name.asc().reversed()).hasToString("name desc");
  }

  @Test
  void writesWholeStatements() {
    Select all = Select.of(PERSON);
    String columns = "id, name, age, active, score, tags";
    assertThat(all.rows().sql()).isEqualTo("select " + columns + " from person");
    assertThat(all.and(A).and(B.or(C)).thenBy(List.of(PERSON.id.desc())).rows(1).sql())
        .isEqualTo(
            "select "
                + columns
                + " from person where name = ? and (age > ? or active) order by id desc limit 1");
    assertThat(all.and(A).count().sql()).isEqualTo("select count(*) from person where name = ?");
    assertThat(all.exists().sql()).isEqualTo("select exists (select 1 from person)");
  }

  @Test
  void limitsCountAndReverseWithinTheLimit() {
    Select page =
        Select.of(PERSON)
            .and(A)
            .thenBy(List.of(PERSON.age.asc(), PERSON.id.asc()))
            .part(new Limit(5), new Limit(2));
    String columns = "id, name, age, active, score, tags";
    assertThat(page.count().sql())
        .isEqualTo(
            "select count(*) from (select 1 from person where name = ? limit 5 offset ?) as counted");
    assertThat(page.last().sql())
        .isEqualTo(
            "select "
                + columns
                + " from (select "
                + columns
                + " from person where name = ? order by age, id limit 5 offset ?) as person"
                + " order by age desc, id desc limit 1");
  }

  @Test
  void quotesNamesThatNeedIt() {
    assertSql(Odd.ODD.user.eq("a"), "\"user\" = ?");
    assertSql(Odd.ODD.mixed.isNull(), "\"firstName\" is null");
    assertSql(Odd.ODD.hostile.isNull(), "\"a\"\"; drop table x; --?\" is null");
    assertThat(Odd.ODD).hasToString("\"My Schema\".\"order\"");
    assertThat(
            List.of(Identifiers.quoted("a1_"), Identifiers.quoted("1a"), Identifiers.quoted("é")))
        .containsExactly("a1_", "\"1a\"", "\"é\"");
    assertThatThrownBy(() -> Identifiers.quoted("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Identifiers.quoted("a\0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a name: \"a\\0\"");
  }

  @Test
  void castsValuesOfColumnsThatNeedIt() {
    assertSql(Odd.ODD.mail.eq("a"), "mail = ?::citext");
    assertSql(Odd.ODD.mail.in("a", "b"), "mail = any(?::citext[])");
    assertSql(Odd.ODD.mail.startsWith("a"), "mail like ?::citext");
    assertSql(Odd.ODD.mail.eqIgnoreCase("a"), "lower(mail) = lower(?::citext)");
  }

  @Test
  void nullIsAMistakeThatNamesTheWayOut() {
    String name = null;
    assertThatThrownBy(() -> PERSON.name.eq(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "name.eq(null) would be true for no row; write name.isNull() for NULL,"
                + " or eqIfPresent when the condition is optional");
    assertThatThrownBy(() -> PERSON.name.ne(name)).hasMessageContaining("name.isNotNull()");
    assertThatThrownBy(() -> PERSON.name.startsWith(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name.startsWith(null)");
    assertThatThrownBy(() -> PERSON.age.between(1, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("betweenIfPresent");
    assertThatThrownBy(() -> PERSON.name.in(Arrays.asList("a", null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name.isNull()");
    assertThatThrownBy(() -> A.and(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Predicate.all(A, null)).hasMessageContaining("noCondition()");
  }

  @Test
  void keepsTheValuesThatItWasGiven() {
    List<Long> ids = new java.util.ArrayList<>(List.of(1L));
    Predicate in = PERSON.id.in(ids);
    ids.add(null);
    assertSql(in, "id = any(?)");
  }

  private static void assertSql(Predicate predicate, String sql) {
    assertThat(predicate).hasToString(sql);
  }

  /** A table of names that SQL would misread. */
  private static final class Odd extends EntityTable<Object> {

    static final Odd ODD = new Odd();

    final TextColumn user = text("user");
    final TextColumn mixed = text("firstName");
    final TextColumn hostile = text("a\"; drop table x; --?");
    final TextColumn mail = text("mail", "citext");

    private Odd() {
      super("My Schema", "order", Unread.ROWS, null);
      primaryKey(user);
    }
  }
}
