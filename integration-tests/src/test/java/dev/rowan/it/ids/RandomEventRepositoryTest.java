package dev.rowan.it.ids;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;
import java.util.UUID;

class RandomEventRepositoryTest extends CrudContract<RandomEvent, UUID> {
  @Override
  protected CrudRepository<RandomEvent, UUID> repository(Database database) {
    return new RandomEventRepository(database);
  }

  @Override
  protected String table() {
    return "random_event";
  }

  @Override
  protected RandomEvent make(int number) {
    return new RandomEvent(null, "text" + number);
  }

  @Override
  protected RandomEvent change(RandomEvent entity) {
    return new RandomEvent(entity.id(), entity.text() + "!");
  }

  @Override
  protected UUID id(RandomEvent entity) {
    return entity.id();
  }

  @Override
  protected RandomEvent missing() {
    return new RandomEvent(UUID.randomUUID(), "x");
  }
}
