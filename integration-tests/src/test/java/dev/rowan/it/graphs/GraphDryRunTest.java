package dev.rowan.it.graphs;

import static dev.rowan.Branch.link;
import static dev.rowan.Branch.save;
import static dev.rowan.it.graphs.QItem.ITEM;
import static dev.rowan.it.graphs.QOrder.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.GraphSave;
import dev.rowan.Lazy;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dry run tells what a save would write, and writes nothing. */
@RowanTest(schema = "/dev/rowan/it/graphs/schema.sql")
class GraphDryRunTest {
  private Shop shop;

  @BeforeEach
  void open(TestDatabase server) {
    shop = new Shop(server);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void tellsEachStatement() {
    GraphSave<Order> graph =
        shop.orders.graph(
            save(ORDER.client()),
            save(ORDER.items()).deleteMissing().with(save(ITEM.parts()).unlinkMissing()),
            link(ORDER.labels()));
    Label red = shop.labels.insert(new Label("red"));
    Label blue = shop.labels.insert(new Label("blue"));
    Order order = new Order("one", new Item(1, "a", new Part("x")), new Item(2, "b"));
    order.labels.add(red);
    graph.save(order);
    Item gone = order.items.remove(0);
    Item changed = order.items.get(0);
    changed.text = "changed";
    changed.place = 1;
    order.items.add(new Item(2, "c", new Part("y")));
    order.client = new Client("ana");
    order.labels.clear();
    order.labels.add(blue);
    Long part = gone.parts.get().get(0).id;
    String before = everything();
    shop.ran();
    assertThat(graph.dryRun(order))
        .isEqualTo(
            """
            -- 1 row of part missing, left to nobody
            --   %1$s
            update part set item_id = null where id = any(?);

            -- 1 row of item missing
            --   %2$s
            delete from item where id = any(?);

            -- 1 row of orders_label missing
            --   %4$s, %5$s
            delete from orders_label where (order_id, label_id) in (select * from unnest(?, ?));

            -- 1 row of client new
            insert into client (name, state)
            values (?, ?)
            returning id;

            -- 1 row of orders changed
            --   %4$s: client_id
            update orders
            set name = ?, version = version + 1, client_id = ?, payer_id = ?
            where id = ? and version = ?
            returning version;

            -- 1 row of item changed
            --   %3$s: place, text
            update item
            set place = ?, text = ?, changed_at = ?, order_id = ?
            where id = ?;

            -- 1 row of item new
            insert into item (place, text, changed_at, order_id)
            values (?, ?, ?, ?)
            returning id;

            -- 1 row of part new
            insert into part (name, item_id)
            values (?, ?)
            returning id;

            -- 1 row of orders_label new
            --   %4$s, %6$s
            insert into orders_label (order_id, label_id) select * from unnest(?, ?) on conflict do nothing;
            """
                .formatted(part, gone.id, changed.id, order.id, red.id(), blue.id()));
    assertThat(shop.writes()).isEmpty();
    assertThat(everything()).isEqualTo(before);
    assertThat(order.client.id).isNull();
    assertThat(order.items.get(1).id).isNull();
  }

  private String everything() {
    return shop.rows("select * from item order by id")
        + shop.rows("select * from orders")
        + shop.rows("select * from part")
        + shop.rows("select * from orders_label")
        + shop.rows("select last_value from item_id_seq");
  }

  @Test
  void tellsNoMoreThanTwentyRows() {
    GraphSave<Order> graph = shop.orders.graph(save(ORDER.remarks()));
    Order order = new Order("one");
    order.remarks = Lazy.of(Collections.nCopies(25, "r").stream().map(Remark::new).toList());
    graph.save(order);
    order.remarks = Lazy.of(List.of());
    assertThat(graph.dryRun(order))
        .startsWith("-- 25 rows of remark missing\n")
        .contains("--   and 5 more\nupdate remark set gone = true where");
  }
}
