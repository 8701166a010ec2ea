package dev.rowan.it.cascades;

import static dev.rowan.Branch.save;
import static dev.rowan.it.cascades.QFlight.FLIGHT;
import static dev.rowan.it.cascades.QFolder.FOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.GraphSave;
import dev.rowan.Lazy;
import dev.rowan.Saved;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Graphs of entities that have cascades: records, and keys of several columns. */
@RowanTest(schema = "/dev/rowan/it/cascades/schema.sql")
class GraphsTest {
  private Store store;

  @BeforeEach
  void open(TestDatabase server) {
    store = new Store(server);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void recordsComeBackAsCopies() {
    GraphSave<Folder> graph = store.folders.graph(save(FOLDER.folders()).recursive());
    Folder root =
        graph.save(new Folder("root", new Folder("a", new Folder("b")), new Folder("c"))).entity();
    Folder a = root.folders().get().get(0);
    Folder b = a.folders().get().get(0);
    assertThat(List.of(root.id(), a.id(), b.id())).doesNotContainNull();
    assertThat(b.parent().id()).isEqualTo(a.id());
    assertThat(graph.save(root).written()).isZero();
    Folder changed = root.with(List.of(b.below(root), new Folder("new")));
    Saved<Folder> saved = graph.save(changed); // a and c are deleted, b moves up
    assertThat(saved.rows("folder")).isEqualTo(new Saved.Rows("folder", 1, 1, 2, 1));
    assertThat(saved.entity().folders().get()).extracting(Folder::name).containsExactly("b", "new");
    assertThat(saved.entity().folders().get()).allMatch(folder -> folder.id() != null);
    assertThat(store.count("folder where parent_id = " + root.id())).isEqualTo(2);
  }

  @Test
  void keysOfSeveralColumns() {
    GraphSave<Flight> graph = store.flights.graph(save(FLIGHT.passengers()));
    Flight one = new Flight("A", 1, List.of(new Passenger("ann"), new Passenger("ben")));
    Flight two = new Flight("A", 2, List.of());
    graph.saveAll(List.of(one, two));
    assertThat(store.count("passenger where flight_day = 1")).isEqualTo(2);
    Passenger ann = one.passengers.get().get(0);
    one.passengers = Lazy.of(List.of());
    two.passengers = Lazy.of(List.of(ann, new Passenger("cid")));
    Saved<Flight> saved = graph.saveAll(List.of(one, two));
    assertThat(saved.rows("passenger")).isEqualTo(new Saved.Rows("passenger", 1, 1, 1, 0));
    assertThat(store.count("passenger where flight_day = 2")).isEqualTo(2);
    assertThat(graph.saveAll(List.of(one, two)).written()).isZero();
  }
}
