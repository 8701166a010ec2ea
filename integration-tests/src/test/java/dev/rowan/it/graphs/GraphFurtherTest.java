package dev.rowan.it.graphs;

import static dev.rowan.Branch.link;
import static dev.rowan.Branch.save;
import static dev.rowan.it.graphs.QBox.BOX;
import static dev.rowan.it.graphs.QFolder.FOLDER;
import static dev.rowan.it.graphs.QItem.ITEM;
import static dev.rowan.it.graphs.QLabel.LABEL;
import static dev.rowan.it.graphs.QOrder.ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.GraphSave;
import dev.rowan.Lazy;
import dev.rowan.Saved;
import dev.rowan.errors.ForeignKeyViolationException;
import dev.rowan.errors.NotFoundException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trees, natural keys, one-sided relations, and others who write at the same time. */
@RowanTest(schema = "/dev/rowan/it/graphs/schema.sql")
class GraphFurtherTest {
  private Shop shop;

  @BeforeEach
  void open(TestDatabase server) {
    shop = new Shop(server);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private String tree() {
    return shop.rows(
        "select f.name, p.name from folder f left join folder p on p.id = f.parent_id order by 1");
  }

  @Test
  void aTreeOfAnyDepth() {
    GraphSave<Folder> graph =
        shop.folders.graph(save(FOLDER.folders()).deleteMissing().recursive());
    Folder c = new Folder("c", new Folder("d", new Folder("e")));
    Folder a = new Folder("a", new Folder("b", c));
    shop.ran();
    graph.save(a);
    assertThat(shop.ran()).isEqualTo(5); // one for each level
    assertThat(tree()).isEqualTo("(a,) (b,a) (c,b) (d,c) (e,d)");
    a.folders = Lazy.of(List.of(c)); // b is deleted, and c goes up
    assertThat(graph.save(a).written()).isEqualTo(2);
    assertThat(tree()).isEqualTo("(a,) (c,a) (d,c) (e,d)");
    assertThat(graph.save(a).written()).isZero();
    a.folders = Lazy.of(List.of());
    assertThat(graph.save(a).rows("folder").deleted()).isEqualTo(3);
    assertThat(tree()).isEqualTo("(a,)");
  }

  @Test
  void aCircleIsNoTree() {
    GraphSave<Folder> graph =
        shop.folders.graph(save(FOLDER.folders()).deleteMissing().recursive());
    Folder a = new Folder("a");
    Folder b = new Folder("b", a);
    a.folders = Lazy.of(List.of(b));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.save(a))
        .withMessageStartingWith("This Folder stands below itself in folder.folders");
    assertThatIllegalArgumentException().isThrownBy(() -> save(ORDER.items()).recursive());
  }

  @Test
  void rowsAreFoundByTheirKeys() {
    Label red = shop.labels.insert(new Label(null, "red", "pale"));
    GraphSave<Order> graph = shop.orders.graph(save(ORDER.labels()).by(LABEL.name)).by(ORDER.name);
    Order order = new Order("one");
    order.labels.add(new Label(null, "red", "deep"));
    order.labels.add(new Label(null, "blue", null));
    Saved<Order> saved = graph.save(order);
    assertThat(saved.rows("label")).isEqualTo(new Saved.Rows("label", 1, 1, 0, 0));
    assertThat(order.labels).extracting(Label::id).contains(red.id()).doesNotContainNull();
    assertThat(shop.rows("select name, color from label order by id"))
        .isEqualTo("(red,deep) (blue,)");
    Order again = new Order("one");
    again.labels.add(new Label(null, "blue", null));
    saved = graph.save(again);
    assertThat(again.id).isEqualTo(order.id);
    assertThat(saved.rows("label")).isEqualTo(new Saved.Rows("label", 0, 0, 0, 1));
    assertThat(saved.rows("orders").unchanged()).isOne();
    assertThat(shop.rows("select name from label, orders_label where id = label_id"))
        .isEqualTo("(blue)");
  }

  @Test
  void childrenAreFoundByTheirKeys() {
    GraphSave<Order> graph =
        shop.orders.graph(save(ORDER.items()).by(ITEM.orderId, ITEM.place).deleteMissing());
    Order order = graph.save(new Order("one", new Item(1, "a"), new Item(2, "b"))).entity();
    Long kept = order.items.get(1).id;
    order.items = new ArrayList<>(List.of(new Item(2, "b2"), new Item(3, "c")));
    Saved<Order> saved = graph.save(order);
    assertThat(saved.rows("item")).isEqualTo(new Saved.Rows("item", 1, 1, 1, 0));
    assertThat(order.items.get(0).id).isEqualTo(kept);
    assertThat(shop.rows("select place, text from item order by place")).isEqualTo("(2,b2) (3,c)");
  }

  @Test
  void aOneSidedRelation() {
    BoxRepository boxes = new BoxRepository(shop.database);
    ThingRepository things = new ThingRepository(shop.database);
    GraphSave<Box> graph = boxes.graph(save(BOX.things()).deleteMissing().orEmpty());
    Box one = new Box(new Thing("a"), new Thing("b"));
    graph.save(one);
    String query = "select name, box_id = " + one.id + " from thing order by name";
    assertThat(shop.rows(query)).isEqualTo("(a,t) (b,t)");
    Thing a = one.things.remove(0);
    one.things.add(new Thing("c"));
    assertThat(graph.save(one).rows("thing").deleted()).isOne();
    assertThat(shop.rows(query)).isEqualTo("(b,t) (c,t)");
    assertThat(graph.save(one).written()).isZero();
    Box two = new Box();
    two.things.add(one.things.remove(0));
    graph.saveAll(List.of(one, two));
    assertThat(shop.rows(query)).isEqualTo("(b,f) (c,t)");
    GraphSave<Box> links = boxes.graph(link(BOX.things()).unlinkMissing().orEmpty());
    two.things.clear();
    links.save(two);
    assertThat(shop.rows("select name from thing where box_id is null")).isEqualTo("(b)");
    two.things.add(one.things.get(0));
    assertThatIllegalStateException()
        .isThrownBy(() -> links.save(two))
        .withMessageContaining("write link(box.things).takeOver()");
    two.things.set(0, a); // which is deleted
    assertThatThrownBy(() -> links.save(two)).isInstanceOf(NotFoundException.class);
    assertThat(things.count()).isEqualTo(2);
  }

  @Test
  void onlyWhatIsNew() {
    Label red = shop.labels.insert(new Label(null, "red", "pale"));
    Client ana = shop.clients.insert(new Client("ana"));
    GraphSave<Order> graph =
        shop.orders.graph(save(ORDER.labels()).onlyNew(), save(ORDER.client()).onlyNew());
    Order order = new Order("one");
    order.labels.add(new Label(red.id(), "changed", "changed"));
    order.labels.add(new Label("blue"));
    ana.name = "changed";
    order.client = ana;
    graph.save(order);
    assertThat(shop.rows("select name from label order by id")).isEqualTo("(red) (blue)");
    assertThat(shop.rows("select name from client")).isEqualTo("(ana)");
    assertThat(shop.rows("select count(*) from orders_label")).isEqualTo("(2)");
  }

  @Test
  void whatElseRefersToAMissingRowKeepsAllAsItIs() {
    Order order =
        shop.orders
            .graph(save(ORDER.items()).with(save(ITEM.parts())))
            .save(new Order("one", new Item(1, "a", new Part("x")), new Item(2, "b")))
            .entity();
    order.items.remove(0);
    order.name = "changed";
    GraphSave<Order> graph = shop.orders.graph(save(ORDER.items()).deleteMissing());
    assertThatThrownBy(() -> graph.save(order)).isInstanceOf(ForeignKeyViolationException.class);
    assertThat(shop.rows("select name from orders")).isEqualTo("(one)");
  }

  @Test
  void nobodyAddsARowInBetween() throws Exception {
    GraphSave<Order> graph = shop.orders.graph(save(ORDER.items()).deleteMissing());
    Order order = graph.save(new Order("one", new Item(1, "a"))).entity();
    order.items.set(0, new Item(2, "b"));
    CompletableFuture<?>[] other = new CompletableFuture<?>[1];
    shop.database.transaction(
        tx -> {
          graph.save(order);
          other[0] =
              CompletableFuture.runAsync(
                  () ->
                      shop.run(
                          "insert into item (place, text, changed_at, order_id) values (3, 'c', now(), "
                              + order.id
                              + ")"));
          assertThat(isWaiting()).isTrue();
          assertThat(other[0]).isNotDone();
        });
    other[0].get(10, TimeUnit.SECONDS);
    assertThat(shop.rows("select text from item order by place")).isEqualTo("(b) (c)");
  }

  /** Whether somebody waits for a lock, or comes to do so. */
  private boolean isWaiting() {
    for (int i = 0; i < 500; i++) {
      if (!shop.rows("select 1 from pg_locks where not granted").isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
