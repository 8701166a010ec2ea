package dev.rowan.it.graphs;

import static dev.rowan.Branch.link;
import static dev.rowan.Branch.save;
import static dev.rowan.it.graphs.QClient.CLIENT;
import static dev.rowan.it.graphs.QFolder.FOLDER;
import static dev.rowan.it.graphs.QItem.ITEM;
import static dev.rowan.it.graphs.QLabel.LABEL;
import static dev.rowan.it.graphs.QOrder.ORDER;
import static dev.rowan.it.graphs.QPart.PART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.GraphSave;
import dev.rowan.Lazy;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import dev.rowan.validation.ValidationException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a graph refuses, before it writes anything. */
@RowanTest(schema = "/dev/rowan/it/graphs/schema.sql")
class GraphRefusalsTest {
  private Shop shop;
  private GraphSave<Order> graph;

  @BeforeEach
  void open(TestDatabase server) {
    shop = new Shop(server);
    graph = shop.orders.graph(save(ORDER.items()).deleteMissing());
  }

  @AfterEach
  void close() {
    assertThat(shop.writes()).noneMatch(sql -> sql.startsWith("delete"));
    shop.close();
  }

  @Test
  void anEmptyCollectionThatMayNotHaveBeenFetched() {
    Order order = graph.save(new Order("one", new Item(1, "a"))).entity();
    Order unfetched = shop.orders.getById(order.id);
    assertThatIllegalStateException()
        .isThrownBy(() -> graph.save(unfetched))
        .withMessage(
            "orders.items of this Order is empty, but not in the database, and a plain property does"
                + " not tell whether it was fetched. If it is to lose all its rows, write"
                + " save(orders.items).orEmpty(); a Lazy would tell");
  }

  @Test
  void missingRowsOfWhichNobodySaidWhatBecomesOfThem() {
    Order order = graph.save(new Order("one", new Item(1, "a"), new Item(2, "b"))).entity();
    Long id = order.items.remove(0).id;
    assertThatIllegalStateException()
        .isThrownBy(() -> shop.orders.graph(save(ORDER.items())).save(order))
        .withMessage(
            "item %s is stored and missing in orders.items of the graph; write"
                + " save(orders.items).deleteMissing(), .unlinkMissing() or .keepMissing()",
            id);
    shop.orders.graph(save(ORDER.items()).keepMissing()).save(order);
    assertThat(shop.items.count()).isEqualTo(2);
  }

  @Test
  void rowsOfAnother() {
    Order one = graph.save(new Order("one", new Item(1, "a"))).entity();
    Order two = new Order("two");
    Item taken = new Item(1, "taken");
    taken.id = one.items.get(0).id;
    two.items.add(taken);
    assertThatIllegalStateException()
        .isThrownBy(() -> graph.save(two))
        .withMessage(
            "Item %s belongs to orders %s, which is not saved with this graph; if it is to be moved,"
                + " write save(orders.items).takeOver()",
            taken.id, one.id);
    shop.orders.graph(save(ORDER.items()).takeOver()).save(two);
    assertThat(shop.rows("select text, order_id = " + two.id + " from item"))
        .isEqualTo("(taken,t)");
  }

  @Test
  void whatOthersHaveChangedOrDeleted() {
    Order order = graph.save(new Order("one", new Item(1, "a"))).entity();
    shop.run("update orders set version = 7, name = 'other'");
    order.items.get(0).text = "changed";
    assertThatThrownBy(() -> graph.save(order)).isInstanceOf(OptimisticLockException.class);
    shop.run("update orders set version = 0; delete from item");
    assertThatThrownBy(() -> graph.save(order))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("of orders.items has no row; was it deleted by others?");
    assertThat(shop.rows("select name from orders")).isEqualTo("(other)");
  }

  @Test
  void whatIsInvalidAnywhere() {
    Order order = new Order("one", new Item(1, "a text that is too long for it"));
    assertThatThrownBy(() -> graph.save(order)).isInstanceOf(ValidationException.class);
    assertThat(order.id).isNull();
    assertThat(shop.writes()).isEmpty();
  }

  @Test
  void oneThatStandsInTwoPlaces() {
    Item item = new Item(1, "a");
    Order one = new Order("one", item);
    Order two = new Order("two", item);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.saveAll(List.of(one, two)))
        .withMessageStartingWith("This Item stands in orders.items of two entities");
    Order twice = new Order("twice");
    Client client = new Client("ana");
    twice.client = client;
    twice.payer = Lazy.of(client);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shop.orders.graph(save(ORDER.client()), save(ORDER.payer())).save(twice))
        .withMessage(
            "A new Client stands in orders.client and in orders.payer, so that it would be inserted"
                + " twice; insert it first");
  }

  @Test
  void twoObjectsForOneRow() {
    Client ana = shop.clients.insert(new Client("ana"));
    Client other = new Client("other");
    other.id = ana.id;
    Order one = new Order("one");
    one.client = ana;
    Order two = new Order("two");
    two.client = other;
    GraphSave<Order> clients = shop.orders.graph(save(ORDER.client()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clients.saveAll(List.of(one, two)))
        .withMessageStartingWith("Two objects of the graph are Client " + ana.id);
    other.name = "ana";
    clients.saveAll(List.of(one, two));
    assertThat(shop.rows("select name, client_id = " + ana.id + " from orders order by 1"))
        .isEqualTo("(one,t) (two,t)");
  }

  @Test
  void linksToWhatIsNotThere() {
    Order order = new Order("one");
    order.labels.add(new Label("red"));
    assertThatIllegalStateException()
        .isThrownBy(() -> shop.orders.graph(link(ORDER.labels())).save(order))
        .withMessage(
            "A Label without an id is in orders.labels, of which only the links are saved; write"
                + " save(orders.labels), or insert it first");
    shop.orders.graph(save(ORDER.labels())).save(order);
    assertThat(shop.rows("select name from label, orders_label where id = label_id"))
        .isEqualTo("(red)");
  }

  @Test
  void rowsThatNoKeyFinds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shop.orders.graph(save(ORDER.labels()).by(LABEL.color)))
        .withMessage("label has no unique key (color) that inserts write; it has (name)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> shop.orders.graph(save(ORDER.items()).with(save(ITEM.parts()).by(PART.name))))
        .withMessage("part has no unique key (name) that inserts write; it has none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shop.orders.graph().by(ORDER.version))
        .withMessage("orders has no unique key (version) that inserts write; it has (name)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> save(ORDER.labels()).by(ORDER.name))
        .withMessage("name is a column of orders, but rows of label are written here");
    assertThatIllegalArgumentException().isThrownBy(() -> shop.orders.graph().by(LABEL.name));
    assertThat(shop.writes()).isEmpty();
  }

  @Test
  void branchesThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shop.orders.graph(save(ITEM.parts())))
        .withMessage(
            "item.parts begins at item, but rows of orders are saved here; say it by with(…) of"
                + " the branch that saves rows of item");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> save(ORDER.items()).with(save(ORDER.client())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> link(ORDER.items()))
        .withMessageContaining("write save(orders.items)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> save(ORDER.items()).unlinkMissing())
        .withMessage(
            "orders.items: order_id cannot be NULL, so that its rows belong to somebody; write"
                + " deleteMissing() or keepMissing()");
    assertThatIllegalArgumentException().isThrownBy(() -> save(ORDER.labels()).deleteMissing());
    assertThatIllegalArgumentException().isThrownBy(() -> save(ORDER.client()).deleteMissing());
    assertThatIllegalArgumentException().isThrownBy(() -> save(ORDER.items()).onlyNew());
    assertThatIllegalArgumentException().isThrownBy(() -> save(ORDER.items().limit(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> save(CLIENT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shop.parts.graph(save(PART.item().order())));
    assertThat(save(FOLDER.folders()).unlinkMissing()).hasToString("save(folder.folders)");
  }
}
