package dev.rowan.it.names;

import static dev.rowan.it.names.QOddLine.ODD_LINE;
import static dev.rowan.it.names.QOddOrder.ODD_ORDER;
import static dev.rowan.it.names.QOddTag.ODD_TAG;
import static dev.rowan.query.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.query.Tuple2;
import dev.rowan.testing.RowanTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables and columns with names that need quotes, in several schemas, wherever SQL names them. */
@RowanTest(schema = "/dev/rowan/it/names/schema.sql")
class OddNamesTest {
  private Database database;
  private OddOrderRepository orders;
  private OddLineRepository lines;
  private OddTagRepository tags;
  private OddOrder order;

  @BeforeEach
  void fill(Database started) {
    database = started;
    orders = new OddOrderRepository(database);
    lines = new OddLineRepository(database);
    tags = new OddTagRepository(database);
    database.deleteFrom(ODD_LINE).all().execute();
    orders.hardDeleteAll(orders.withDeleted().list());
    database.deleteFrom(ODD_TAG).all().execute();
    order = orders.insert(new OddOrder("first"));
    lines.insertAll(List.of(new OddLine(order, "x"), new OddLine(order, "y")));
    tags.saveAll(List.of(new OddTag("t", 1), new OddTag("u", 2)));
    orders.addTags(order, List.of(tags.getById("t")));
  }

  @Test
  void rows_are_written_and_read() {
    order.quoted = "q";
    order.size = 3;
    orders.update(order);
    assertThat(orders.getById(order.id).quoted).isEqualTo("q");
    assertThat(orders.findAllById(List.of(order.id))).hasSize(1);
    assertThat(orders.findByGroup("first")).isPresent();
    assertThat(orders.existsById(order.id)).isTrue();
    assertThat(orders.count()).isEqualTo(1);
    assertThat(tags.save(new OddTag("t", 9)).order).isEqualTo(9);
    assertThat(tags.getById("t").order).isEqualTo(9);
  }

  @Test
  void versions_are_compared() {
    OddOrder other = orders.getById(order.id);
    orders.update(order);
    assertThatThrownBy(() -> orders.update(other)).isInstanceOf(OptimisticLockException.class);
    assertThatThrownBy(() -> orders.delete(other)).isInstanceOf(OptimisticLockException.class);
  }

  @Test
  void rows_are_marked_and_come_back() {
    orders.delete(order);
    assertThat(orders.findById(order.id)).isEmpty();
    assertThat(orders.onlyDeleted().list()).hasSize(1);
    orders.restoreById(order.id);
    assertThat(orders.findById(order.id)).isPresent();
    orders.hardDeleteById(order.id);
    assertThat(lines.count()).isZero();
    assertThat(orders.withDeleted().list()).isEmpty();
  }

  @Test
  void relations_are_fetched_over_schemas() {
    OddOrder found =
        orders
            .query()
            .with(ODD_ORDER.lines(), ODD_ORDER.tags())
            .orderBy(ODD_ORDER.group.asc())
            .one();
    assertThat(found.lines).extracting(line -> line.select).containsExactly("x", "y");
    assertThat(found.tags).extracting(tag -> tag.key).containsExactly("t");
    assertThat(lines.query().with(ODD_LINE.order()).list())
        .allMatch(line -> line.order.group.equals("first"));
    assertThat(tags.query().with(ODD_TAG.orders()).where(ODD_TAG.key.eq("t")).one().orders)
        .hasSize(1);
    orders.removeTags(order, List.of(tags.getById("t")));
    assertThat(orders.query().with(ODD_ORDER.tags()).one().tags).isEmpty();
  }

  @Test
  void conditions_go_along_relations() {
    assertThat(lines.where(ODD_LINE.order().group.eq("first")).count()).isEqualTo(2);
    assertThat(orders.where(ODD_ORDER.lines().any(ODD_LINE.select.eq("x"))).list()).hasSize(1);
    assertThat(orders.where(ODD_ORDER.tags().any(ODD_TAG.key.eq("u"))).list()).isEmpty();
    assertThat(orders.query().withCount(ODD_ORDER.lines()).list()).hasSize(1);
    assertThat(new OddOrdersImpl(database).findByLinesSelectAndTagsKeyOrderByGroupDesc("y", "t"))
        .hasSize(1);
  }

  @Test
  void selects_join_group_and_alias() {
    QOddOrder other = ODD_ORDER.as("Other \"order\"");
    List<Tuple2<String, Long>> counted =
        database
            .select(other.group, count(ODD_LINE.id))
            .from(other)
            .leftJoin(ODD_LINE)
            .on(ODD_LINE.orderId.eq(other.id))
            .groupBy(other.group)
            .having(count(ODD_LINE.id).gt(1L))
            .orderBy(other.group.desc())
            .list();
    assertThat(counted).hasSize(1);
    assertThat(counted.get(0).v2()).isEqualTo(2);
    assertThat(
            database
                .select(ODD_ORDER.size.as("order"))
                .from(ODD_ORDER)
                .where(ODD_ORDER.id.in(dev.rowan.query.Sql.select(ODD_LINE.orderId).from(ODD_LINE)))
                .list())
        .hasSize(1);
  }

  @Test
  void statements_write() {
    database.insertInto(ODD_TAG).set(ODD_TAG.key, "v").set(ODD_TAG.order, 3).execute();
    long updated =
        database
            .update(ODD_ORDER)
            .set(ODD_ORDER.quoted, ODD_ORDER.group)
            .where(ODD_ORDER.lines().any(ODD_LINE.select.eq("x")))
            .execute();
    assertThat(updated).isEqualTo(1);
    assertThat(orders.getById(order.id).quoted).isEqualTo("first");
    assertThat(orders.getById(order.id).version).isEqualTo(1);
    assertThat(
            database
                .deleteFrom(ODD_LINE)
                .where(ODD_LINE.select.eq("x"))
                .returning(ODD_LINE.id, ODD_LINE.select)
                .list())
        .hasSize(1);
    assertThat(database.deleteFrom(ODD_TAG).where(ODD_TAG.key.eq("v")).execute()).isEqualTo(1);
  }

  @Test
  void pages_follow_keys() {
    orders.insertAll(List.of(new OddOrder("b"), new OddOrder("c"), new OddOrder("d")));
    var page = orders.orderBy(ODD_ORDER.group.asc()).keyset(2).page();
    assertThat(page.content()).extracting(o -> o.group).containsExactly("b", "c");
    var next = orders.orderBy(ODD_ORDER.group.asc()).keyset(2).after(page.next()).page();
    assertThat(next.content()).extracting(o -> o.group).containsExactly("d", "first");
  }

  @Test
  void declared_queries_name_it_all() {
    OddOrdersImpl declared = new OddOrdersImpl(database);
    assertThat(declared.declared("x")).isEmpty();
    order.size = 1;
    orders.update(order);
    assertThat(declared.declared("x")).hasSize(1);
    assertThat(declared.rename(order.id, "new")).isEqualTo(1);
    assertThat(declared.quotedOf("first")).isEqualTo("new");
  }
}
