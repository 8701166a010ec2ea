package dev.rowan.it.graphs;

import static dev.rowan.Branch.link;
import static dev.rowan.Branch.save;
import static dev.rowan.it.graphs.QItem.ITEM;
import static dev.rowan.it.graphs.QOrder.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.GraphSave;
import dev.rowan.Lazy;
import dev.rowan.Saved;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored comes to be what a graph holds, and nothing else is written. */
@RowanTest(schema = "/dev/rowan/it/graphs/schema.sql")
class GraphTest {
  private Shop shop;
  private GraphSave<Order> graph;

  @BeforeEach
  void open(TestDatabase server) {
    shop = new Shop(server);
    graph =
        shop.orders.graph(
            save(ORDER.client()),
            save(ORDER.items()).deleteMissing().with(save(ITEM.parts()).deleteMissing()),
            save(ORDER.remarks()),
            save(ORDER.bill()).deleteMissing(),
            link(ORDER.labels()));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private Order order() {
    Order order =
        new Order("first", new Item(1, "a", new Part("x"), new Part("y")), new Item(2, "b"));
    order.client = new Client("ana");
    order.remarks = Lazy.of(List.of(new Remark("soon"), new Remark("please")));
    order.bill = Lazy.of(new Bill("B1", 100));
    order.labels.add(shop.labels.insert(new Label("red")));
    return order;
  }

  private Order read(Long id) {
    return shop.orders
        .query()
        .with(
            ORDER.client(),
            ORDER.items().with(ITEM.parts()),
            ORDER.remarks(),
            ORDER.bill(),
            ORDER.labels())
        .where(ORDER.id.eq(id))
        .one();
  }

  @Test
  void allThatIsNewIsInserted() {
    Order order = order();
    shop.ran();
    Saved<Order> saved = graph.save(order);
    assertThat(saved.entity()).isSameAs(order);
    assertThat(order.items.get(0).id).isNotNull();
    assertThat(order.items.get(0).order).isSameAs(order);
    assertThat(order.items.get(0).parts.get().get(0).item).isSameAs(order.items.get(0));
    assertThat(order.remarks.get()).allMatch(remark -> remark.id() != null);
    assertThat(order.remarks.get().get(0).order().get()).isSameAs(order);
    assertThat(shop.rows("select text, place from item order by place")).isEqualTo("(a,1) (b,2)");
    assertThat(shop.rows("select name from part order by id")).isEqualTo("(x) (y)");
    assertThat(shop.rows("select number, cents from bill")).isEqualTo("(B1,100)");
    assertThat(saved.rows("item").inserted()).isEqualTo(2);
    assertThat(saved.rows("orders_label").inserted()).isOne();
    assertThat(saved.written()).isEqualTo(10);
  }

  @Test
  void whatIsEqualIsNotWritten() {
    Long id = graph.save(order()).entity().id;
    Order read = read(id);
    shop.ran();
    Saved<Order> saved = graph.save(read);
    assertThat(shop.writes()).isEmpty();
    assertThat(saved.written()).isZero();
    assertThat(saved.rows("item").unchanged()).isEqualTo(2);
    assertThat(graph.dryRun(read)).isEqualTo("-- nothing differs\n");
  }

  @Test
  void onlyTheDifferenceIsWritten() {
    Long id = graph.save(order()).entity().id;
    Order read = read(id);
    Long kept = read.items.get(1).id;
    read.items.remove(0); // and its parts
    read.items.get(0).place = 1; // that of the one that is deleted
    read.items.add(new Item(2, "c", new Part("z")));
    read.remarks = Lazy.of(List.of(read.remarks.get().get(1), new Remark("now")));
    read.bill.get().cents = 200;
    read.labels.clear();
    read.labels.add(shop.labels.insert(new Label("blue")));
    shop.ran();
    Saved<Order> saved = graph.save(read);
    assertThat(shop.writes()).hasSize(10);
    assertThat(shop.rows("select text, place, id = " + kept + " from item order by place"))
        .isEqualTo("(b,1,t) (c,2,f)");
    assertThat(shop.rows("select name from part")).isEqualTo("(z)");
    assertThat(shop.rows("select text, gone from remark order by id"))
        .isEqualTo("(soon,t) (please,f) (now,f)");
    assertThat(shop.rows("select cents from bill")).isEqualTo("(200)");
    assertThat(shop.rows("select name from label join orders_label on label_id = id"))
        .isEqualTo("(blue)");
    assertThat(shop.rows("select version from orders")).isEqualTo("(0)");
    assertThat(saved.rows("item")).isEqualTo(new Saved.Rows("item", 1, 1, 1, 0));
    assertThat(saved.rows("orders_label")).isEqualTo(new Saved.Rows("orders_label", 1, 0, 1, 0));
    assertThat(saved.rows("orders").unchanged()).isOne();
    assertThat(read.remarks.get()).extracting(Remark::text).containsExactly("please", "now");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 1000})
  void theNumberOfStatementsDoesNotDependOnTheRows(int size) {
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      orders.add(
          new Order("o" + i, new Item(1, "a", new Part("x")), new Item(2, "b"), new Item(3, "c")));
    }
    shop.ran();
    graph.saveAll(orders);
    assertThat(shop.ran()).isEqualTo(3); // orders, items, parts
    for (Order order : orders) {
      order.items.remove(0);
      order.items.get(0).text = "changed";
      order.items.add(new Item(1, "new", new Part("y")));
    }
    Saved<Order> saved = graph.saveAll(orders);
    // reads of orders, items, parts, links; two deletes, an update, two inserts
    assertThat(shop.ran()).isEqualTo(9);
    assertThat(saved.rows("item")).isEqualTo(new Saved.Rows("item", size, size, size, size));
  }

  @Test
  void whatIsMovedIsNotDeleted() {
    Order one = new Order("one", new Item(1, "a", new Part("x")), new Item(2, "b"));
    Order two = new Order("two");
    graph.saveAll(List.of(one, two));
    Item moved = one.items.remove(0);
    two.items.add(moved);
    Part part = moved.parts.get().get(0);
    moved.parts = Lazy.of(List.of());
    Item fresh = new Item(2, "new", part);
    two.items.add(fresh);
    shop.ran();
    Saved<Order> saved = graph.saveAll(List.of(one, two));
    assertThat(saved.written()).isEqualTo(3);
    assertThat(moved.order).isSameAs(two);
    assertThat(shop.rows("select text, order_id = " + two.id + " from item order by text"))
        .isEqualTo("(a,t) (b,f) (new,t)");
    assertThat(shop.rows("select name, item_id = " + fresh.id + " from part")).isEqualTo("(x,t)");
  }

  @Test
  void whatMovesAwayFromARowThatIsDeletedIsKept() {
    Order order = new Order("one", new Item(1, "a", new Part("x"), new Part("y")));
    graph.save(order);
    Part kept = order.items.get(0).parts.get().get(0);
    order.items.clear();
    order.items.add(new Item(2, "new", kept));
    graph.save(order);
    assertThat(shop.rows("select text from item")).isEqualTo("(new)");
    assertThat(shop.rows("select id = " + kept.id + ", name from part")).isEqualTo("(t,x)");
  }

  @Test
  void whatIsNotLoadedIsLeftAlone() {
    Long id = graph.save(order()).entity().id;
    Order read = shop.orders.getById(id);
    read.items = null;
    read.labels = null;
    shop.ran();
    read.name = "renamed";
    assertThat(graph.save(read).written()).isOne(); // the client is but a reference
    assertThat(shop.rows("select name, state from client")).isEqualTo("(ana,new)");
    assertThat(shop.rows("select text from item order by place")).isEqualTo("(a) (b)");
  }

  @Test
  void aTreeIsSavedAsDeepAsItsBranches() {
    var levels =
        save(QFolder.FOLDER.folders())
            .deleteMissing()
            .with(save(QFolder.FOLDER.folders()).deleteMissing());
    GraphSave<Folder> tree = shop.folders.graph(levels);
    Folder root = new Folder("root", new Folder("a", new Folder("b")), new Folder("c"));
    tree.save(root);
    Folder a = root.folders.get().get(0);
    Folder b = a.folders.get().get(0);
    a.folders = Lazy.of(List.of());
    b.folders = Lazy.of(List.of(a)); // what was above is below
    root.folders = Lazy.of(List.of(b));
    assertThat(tree.save(root).written()).isEqualTo(3);
    assertThat(
            shop.rows(
                "select f.name, p.name from folder f left join folder p"
                    + " on p.id = f.parent_id order by 1"))
        .isEqualTo("(a,b) (b,root) (root,)");
  }
}
