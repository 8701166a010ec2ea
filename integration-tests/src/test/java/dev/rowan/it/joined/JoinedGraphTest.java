package dev.rowan.it.joined;

import static dev.rowan.Branch.save;
import static dev.rowan.it.joined.QOwner.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowan.GraphSave;
import dev.rowan.Saved;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A graph with rows of several classes, which stand in several tables. */
@RowanTest(schema = "/dev/rowan/it/joined/schema.sql")
class JoinedGraphTest {
  private Estate estate;

  @BeforeEach
  void open(TestDatabase server) {
    estate = new Estate(server);
  }

  @AfterEach
  void close() {
    estate.close();
  }

  @Test
  void eachIsWrittenAsWhatItIs() {
    GraphSave<Owner> graph = estate.owners.graph(save(OWNER.assets()).deleteMissing());
    Owner owner = new Owner(7, "ana");
    House house = new House("home", 1, "red");
    Boat boat = new Boat("tub", "blue", Boat.Engine.SAIL);
    owner.assets.addAll(List.of(house, boat, new House("shed", 2, "grey")));
    Saved<Owner> saved = graph.save(owner);
    assertThat(saved.rows("assets").inserted()).isEqualTo(3);
    Owner read = estate.owners.query().with(OWNER.assets()).one();
    assertThat(graph.save(read).written()).isZero();
    assertThat(graph.dryRun(read)).isEqualTo("-- nothing differs\n");
    read.assets.removeIf(asset -> asset.name.equals("shed"));
    House changed = (House) read.assets.get(0);
    changed.color = "green";
    read.assets.add(new Boat("ship", "white", Boat.Engine.MOTOR));
    saved = graph.save(read);
    assertThat(saved.rows("assets")).isEqualTo(new Saved.Rows("assets", 1, 1, 1, 1));
    assertThat(estate.houses.findAll())
        .extracting(h -> h.name, h -> h.color, h -> h.version)
        .containsExactly(tuple("home", "green", 1));
    assertThat(estate.boats.findAll()).extracting(b -> b.name).containsExactly("tub", "ship");
  }
}
