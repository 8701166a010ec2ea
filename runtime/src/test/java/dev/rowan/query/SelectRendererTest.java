package dev.rowan.query;

import static dev.rowan.query.Aggregates.avg;
import static dev.rowan.query.Aggregates.count;
import static dev.rowan.query.Aggregates.grouping;
import static dev.rowan.query.Aggregates.sum;
import static dev.rowan.query.QPerson.PERSON;
import static dev.rowan.query.Sql.exists;
import static dev.rowan.query.Sql.raw;
import static dev.rowan.query.Sql.rawCondition;
import static dev.rowan.query.Sql.row;
import static dev.rowan.query.Sql.select;
import static dev.rowan.query.Sql.value;
import static dev.rowan.query.Sql.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.mapping.SqlTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact SQL of selects. */
class SelectRendererTest {

  private static final QPerson STAFF = new QPerson("staff");

  private static void assertSql(SelectQuery<?, ?> query, String sql) {
    assertThat(query).hasToString(sql);
  }

  @Test
  void columnsOfOneTable() {
    assertSql(
        select(PERSON.id, PERSON.name.upper().as("name"))
            .from(PERSON)
            .where(PERSON.age.gt(1))
            .where(PERSON.active.isTrue())
            .orderBy(PERSON.id.asc())
            .limit(3)
            .offset(2),
        "select id, upper(name) as name from person where age > ? and active"
            + " order by id limit 3 offset ?");
    assertSql(select(value(1)), "select ?");
    assertSql(select(PERSON.age).distinct().from(PERSON), "select distinct age from person");
    assertSql(
        select(row(PERSON.id, PERSON.age), PERSON.name).from(PERSON),
        "select id, age, name from person");
  }

  @Test
  void columnsOfSeveralTables() {
    assertSql(
        select(PERSON.id, STAFF.id).from(PERSON).join(STAFF).on(STAFF.id.eq(PERSON.id)),
        "select person.id, staff.id from person join staff on staff.id = person.id");
    assertSql(
        select(PERSON.id).from(PERSON).leftJoin(STAFF).on(STAFF.id.eq(PERSON.id), STAFF.age.gt(1)),
        "select person.id from person left join staff on staff.id = person.id and staff.age > ?");
    assertSql(
        select(PERSON.id).from(PERSON, STAFF), "select person.id from person cross join staff");
    assertSql(
        select(PERSON.id).from(PERSON).rightJoin(STAFF).always(),
        "select person.id from person right join staff on true");
    assertSql(
        select(PERSON.id).from(PERSON).fullJoin(STAFF).on(STAFF.id.eq(PERSON.id)),
        "select person.id from person full join staff on staff.id = person.id");
  }

  @Test
  void samples() {
    assertSql(
        select(PERSON.id).from(PERSON).sample(2.5).where(PERSON.age.gt(1)),
        "select id from person tablesample bernoulli (2.5) where age > ?");
    assertSql(
        select(PERSON.id).from(PERSON).samplePages(10),
        "select id from person tablesample system (10.0)");
  }

  @Test
  void groups() {
    var people = count().as("people");
    assertSql(
        select(PERSON.age, people)
            .from(PERSON)
            .groupBy(PERSON.age)
            .having(count().gt(1L))
            .orderBy(people.desc(), PERSON.age.asc()),
        "select age, count(*) as people from person group by age having count(*) > ?"
            + " order by people desc, age");
    var decade = PERSON.age.dividedBy(10);
    assertSql(
        select(decade, count()).from(PERSON).groupBy(decade),
        "select age / ?, count(*) from person group by 1");
    assertSql(
        select(PERSON.age, grouping(PERSON.age)).from(PERSON).groupByRollup(PERSON.age),
        "select age, grouping(age) from person group by rollup (age)");
    assertSql(
        select(count()).from(PERSON).groupByCube(PERSON.age, PERSON.active),
        "select count(*) from person group by cube (age, active)");
    assertSql(
        select(count()).from(PERSON).groupBySets(List.of(PERSON.age), List.of()),
        "select count(*) from person group by grouping sets ((age), ())");
    assertSql(
        select(sum(PERSON.age).filter(PERSON.active.isTrue())).from(PERSON),
        "select sum(age) filter (where active)::numeric from person");
  }

  @Test
  void windows() {
    Window byAge = Window.partitionBy(PERSON.active).orderBy(PERSON.age.desc());
    assertSql(
        select(avg(PERSON.score).over(byAge.rows(Frame.preceding(2), Frame.currentRow())))
            .from(PERSON),
        "select avg(score) over (partition by active order by age desc"
            + " rows between 2 preceding and current row) from person");
    assertSql(
        select(
                count()
                    .over(
                        byAge.groups(Frame.unboundedPreceding(), Frame.following(1)).excludeTies()))
            .from(PERSON),
        "select count(*) over (partition by active order by age desc"
            + " groups between unbounded preceding and 1 following exclude ties) from person");
  }

  @Test
  void subqueries() {
    QPerson other = new QPerson("other");
    assertSql(
        select(PERSON.id)
            .from(PERSON)
            .where(
                exists(select(other.id).from(other).where(other.id.eq(PERSON.id))),
                PERSON.id.notIn(select(other.id).from(other))),
        "select person.id from person where exists"
            + " (select other.id from other where other.id = person.id)"
            + " and person.id not in (select other_2.id from other as other_2)");
    Subquery old =
        select(PERSON.id, PERSON.age).from(PERSON).where(PERSON.age.gt(60)).asTable("old people");
    assertSql(
        select(old.get(PERSON.age)).from(old).orderBy(old.get(PERSON.id).asc()),
        "select age from (select id, age from person where age > ?) as \"old people\" order by id");
  }

  @Test
  void commonTableExpressions() {
    var n = value(1).as("n");
    Cte numbers =
        select(n)
            .asRecursiveCte(
                "numbers", self -> select(self.get(n).plus(1)).from(self).where(self.get(n).lt(5)));
    assertSql(
        select(sum(numbers.get(n))).from(numbers),
        "with recursive numbers(n) as (select ? as n union all"
            + " select numbers.n + ? from numbers where numbers.n < ?)"
            + " select sum(n)::numeric from numbers");
    Cte adults =
        select(PERSON.id).from(PERSON).where(PERSON.age.goe(18)).asCte("adults").materialized();
    assertSql(
        select(adults.get(PERSON.id)).from(adults),
        "with adults as materialized (select person.id from person where person.age >= ?)"
            + " select id from adults");
  }

  @Test
  void setOperations() {
    var kind = value("person").as("kind");
    assertSql(
        select(kind, PERSON.id, PERSON.age.plus(1))
            .from(PERSON)
            .unionAll(select(value("staff"), STAFF.id, STAFF.age).from(STAFF))
            .orderBy(kind.asc(), PERSON.id.desc().nullsLast())
            .limit(5),
        "select ? as kind, id, age + ? from person union all select ?, id, age from staff"
            + " order by kind, id desc nulls last limit 5");
    assertSql(
        select(PERSON.id).from(PERSON).limit(1).except(select(STAFF.id).from(STAFF)),
        "(select id from person limit 1) except select id from staff");
    var ids = select(STAFF.id).from(STAFF);
    assertSql(
        select(PERSON.id).from(PERSON).exceptAll(ids).exceptAll(ids).intersectAll(ids),
        "(select id from person except all select id from staff except all select id from staff)"
            + " intersect all select id from staff");
    var next = PERSON.age.plus(1);
    assertSql(
        select(next).from(PERSON).union(select(STAFF.age).from(STAFF)).orderBy(next.asc()),
        "select age + ? from person union select age from staff order by 1");
  }

  @Test
  void valuesLocksAndRaw() {
    var id = value(1).as("id");
    var name = value("a").as("name");
    Subquery table = values(id, name).row(value(2), value("b")).asTable("v");
    assertSql(
        select(table.get(name)).from(table),
        "select name from (values (?, ?), (?, ?)) as v(id, name)");
    assertSql(
        select(PERSON.id).from(PERSON).forUpdate().skipLocked(),
        "select id from person for update skip locked");
    assertSql(
        select(raw(SqlTypes.INTEGER, "abs(?) * 2", PERSON.age))
            .from(PERSON)
            .where(rawCondition("name ~ ?", value("^a"))),
        "select (abs(age) * 2) from person where (name ~ ?)");
  }
}
