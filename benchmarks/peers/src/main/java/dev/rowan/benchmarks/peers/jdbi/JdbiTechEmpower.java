package dev.rowan.benchmarks.peers.jdbi;

import dev.rowan.benchmarks.peers.plain.Fortune;
import dev.rowan.benchmarks.peers.plain.World;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.FieldMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** TechEmpower's database tests: queries with mappers by reflection, and a batch. */
final class JdbiTechEmpower {
  private final Jdbi jdbi;

  JdbiTechEmpower(Jdbi jdbi) {
    this.jdbi = jdbi;
    jdbi.registerRowMapper(FieldMapper.factory(World.class));
    jdbi.registerRowMapper(FieldMapper.factory(Fortune.class));
  }

  World world(int id) {
    return jdbi.withHandle(handle -> world(handle, id));
  }

  private static World world(Handle handle, int id) {
    return handle
        .createQuery("select id, random_number from world where id = :id")
        .bind("id", id)
        .mapTo(World.class)
        .one();
  }

  List<World> updateWorlds(List<Integer> ids, List<Integer> numbers) {
    return jdbi.inTransaction(
        handle -> {
          List<World> worlds = new ArrayList<>(ids.size());
          PreparedBatch batch =
              handle.prepareBatch("update world set random_number = :randomNumber where id = :id");
          for (int i = 0; i < ids.size(); i++) {
            World world = world(handle, ids.get(i));
            world.randomNumber = numbers.get(i);
            worlds.add(world);
            batch.bindFields(world).add();
          }
          batch.execute();
          return worlds;
        });
  }

  List<Fortune> fortunes() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("select id, message from fortune").mapTo(Fortune.class).list());
  }
}
