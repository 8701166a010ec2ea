package dev.rowan.it.kinds;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class HiddenRepositoryTest extends CrudContract<Hidden, String> {
  @Override
  protected CrudRepository<Hidden, String> repository(Database database) {
    return new HiddenRepository(database);
  }

  @Override
  protected String table() {
    return "hidden";
  }

  @Override
  protected Hidden make(int number) {
    return new Hidden("name" + number, "value");
  }

  @Override
  protected Hidden change(Hidden entity) {
    return new Hidden(entity.name(), entity.value() + "!");
  }

  @Override
  protected String id(Hidden entity) {
    return entity.name();
  }

  @Override
  protected Hidden missing() {
    return new Hidden("none", "x");
  }
}
