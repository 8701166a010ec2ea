package dev.rowan.benchmarks.peers.jooq;

import static dev.rowan.benchmarks.peers.jooq.Tables.FORTUNE;
import static dev.rowan.benchmarks.peers.jooq.Tables.FORTUNES;
import static dev.rowan.benchmarks.peers.jooq.Tables.MESSAGE;
import static dev.rowan.benchmarks.peers.jooq.Tables.NUMBER;
import static dev.rowan.benchmarks.peers.jooq.Tables.WORLD;
import static dev.rowan.benchmarks.peers.jooq.Tables.WORLDS;

import dev.rowan.benchmarks.peers.plain.Fortune;
import dev.rowan.benchmarks.peers.plain.World;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;

/** TechEmpower's database tests: typed queries, and a batch of one update with its values. */
final class JooqTechEmpower {
  private final DSLContext db;

  JooqTechEmpower(DSLContext db) {
    this.db = db;
  }

  World world(int id) {
    return world(db, id);
  }

  private static World world(DSLContext db, int id) {
    return db.select(WORLD, NUMBER)
        .from(WORLDS)
        .where(WORLD.eq(id))
        .fetchSingle(Records.mapping(World::new));
  }

  List<World> updateWorlds(List<Integer> ids, List<Integer> numbers) {
    return db.transactionResult(
        tx -> {
          List<World> worlds = new ArrayList<>(ids.size());
          for (int i = 0; i < ids.size(); i++) {
            World world = world(tx.dsl(), ids.get(i));
            world.randomNumber = numbers.get(i);
            worlds.add(world);
          }
          Object[][] values =
              worlds.stream()
                  .map(world -> new Object[] {world.randomNumber, world.id})
                  .toArray(Object[][]::new);
          tx.dsl()
              .batch(tx.dsl().update(WORLDS).set(NUMBER, (Integer) null).where(WORLD.eq(0)))
              .bind(values)
              .execute();
          return worlds;
        });
  }

  List<Fortune> fortunes() {
    return db.select(FORTUNE, MESSAGE).from(FORTUNES).fetch(Records.mapping(Fortune::new));
  }
}
