package dev.rowan.it.graphs;

import static dev.rowan.Branch.link;
import static dev.rowan.Branch.save;
import static dev.rowan.it.graphs.QItem.ITEM;
import static dev.rowan.it.graphs.QOrder.ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.GraphSave;
import dev.rowan.Lazy;
import dev.rowan.testing.DatabaseSetup;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is stored, and whatever is saved then: what is read is what was saved. */
class GraphPropertyTest {
  private static final int ORDERS = 3;
  private static TestDatabase server;
  private static Shop shop;
  private static GraphSave<Order> graph;

  /** Where each item and each part stands, -1 for nowhere, and what they say. */
  record State(
      List<String> names,
      List<Integer> orderOfItem,
      List<String> texts,
      List<Integer> itemOfPart,
      List<Set<Integer>> labels) {

    boolean hasItem(int item) {
      return orderOfItem.get(item) >= 0;
    }

    boolean hasPart(int part) {
      int item = itemOfPart.get(part);
      return item >= 0 && hasItem(item);
    }
  }

  /** The ids of what is stored. */
  private final Map<String, Long> ids = new LinkedHashMap<>();

  @BeforeContainer
  static void open() {
    ClassLoader loader = GraphPropertyTest.class.getClassLoader();
    server =
        PostgresServer.shared()
            .newDatabase(DatabaseSetup.scripts(loader, "dev/rowan/it/graphs/schema.sql"));
    shop = new Shop(server);
    graph =
        shop.orders.graph(
            save(ORDER.items()).deleteMissing().orEmpty().with(save(ITEM.parts()).deleteMissing()),
            link(ORDER.labels()).orEmpty());
  }

  @AfterContainer
  static void close() {
    shop.close();
    server.close();
  }

  @Property(tries = 150)
  void whatIsReadIsWhatWasSaved(@ForAll("states") State before, @ForAll("states") State after) {
    shop.run("truncate orders, item, part, label cascade");
    shop.run("insert into label (id, name) values (0, 'a'), (1, 'b'), (2, 'c')");
    Order other = new Order("other", new Item(1, "kept", new Part("kept")));
    graph.save(other);
    ids.clear();
    store(before);
    assertThat(stored()).isEqualTo(rows(before));
    store(after);
    assertThat(stored()).isEqualTo(rows(after));
    shop.ran();
    List<Order> read =
        shop.orders
            .query()
            .with(ORDER.items().with(ITEM.parts()), ORDER.labels())
            .where(ORDER.id.ne(other.id))
            .list();
    shop.ran();
    assertThat(graph.saveAll(read).written()).isZero();
    assertThat(shop.writes()).isEmpty();
    assertThat(shop.rows("select text from item where order_id = " + other.id)).isEqualTo("(kept)");
  }

  /** Saves a state of objects that are all made anew, as if they came over a network. */
  private void store(State state) {
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      Order order = new Order(state.names().get(i) + i);
      order.id = ids.get("order" + i);
      order.version = order.id == null ? 0 : shop.orders.getById(order.id).version;
      state.labels().get(i).forEach(label -> order.labels.add(label(label)));
      orders.add(order);
    }
    Map<String, Item> items = new LinkedHashMap<>();
    for (int i = 0; i < state.texts().size(); i++) {
      if (state.hasItem(i)) {
        Item item = new Item(i, state.texts().get(i));
        item.id = ids.get("item" + i);
        item.parts = Lazy.of(new ArrayList<>());
        orders.get(state.orderOfItem().get(i)).items.add(item);
        items.put("item" + i, item);
      }
    }
    Map<String, Part> parts = new LinkedHashMap<>();
    for (int i = 0; i < state.itemOfPart().size(); i++) {
      if (state.hasPart(i)) {
        Part part = new Part("p" + i);
        part.id = ids.get("part" + i);
        items.get("item" + state.itemOfPart().get(i)).parts.get().add(part);
        parts.put("part" + i, part);
      }
    }
    graph.saveAll(orders);
    ids.clear();
    for (int i = 0; i < ORDERS; i++) {
      ids.put("order" + i, orders.get(i).id);
    }
    items.forEach((name, item) -> ids.put(name, item.id));
    parts.forEach((name, part) -> ids.put(name, part.id));
  }

  private static Label label(int id) {
    return new Label((long) id, "", "");
  }

  private static Set<String> rows(State state) {
    Set<String> rows = new LinkedHashSet<>();
    for (int i = 0; i < ORDERS; i++) {
      String name = state.names().get(i) + i;
      rows.add("order " + name);
      state
          .labels()
          .get(name.charAt(name.length() - 1) - '0')
          .forEach(label -> rows.add("label " + name + label));
    }
    for (int i = 0; i < state.texts().size(); i++) {
      if (state.hasItem(i)) {
        int order = state.orderOfItem().get(i);
        rows.add("item " + i + state.texts().get(i) + state.names().get(order) + order);
      }
    }
    for (int i = 0; i < state.itemOfPart().size(); i++) {
      if (state.hasPart(i)) {
        rows.add("part p" + i + state.itemOfPart().get(i));
      }
    }
    return rows;
  }

  private static Set<String> stored() {
    Set<String> rows = new LinkedHashSet<>();
    for (Order order :
        shop.orders
            .query()
            .with(ORDER.items().with(ITEM.parts()), ORDER.labels())
            .where(ORDER.name.ne("other"))
            .list()) {
      rows.add("order " + order.name);
      order.labels.forEach(label -> rows.add("label " + order.name + label.id()));
      for (Item item : order.items) {
        rows.add("item " + item.place + item.text + order.name);
        item.parts.get().forEach(part -> rows.add("part " + part.name + item.place));
      }
    }
    return rows;
  }

  @Provide
  Arbitrary<State> states() {
    return Combinators.combine(
            Arbitraries.of("x", "y").list().ofSize(ORDERS),
            Arbitraries.integers().between(-1, ORDERS - 1).list().ofSize(5),
            Arbitraries.of("a", "b").injectNull(0.2).list().ofSize(5),
            Arbitraries.integers().between(-1, 4).list().ofSize(6),
            Arbitraries.integers().between(0, 2).set().list().ofSize(ORDERS))
        .as(State::new);
  }
}
