package dev.rowan.it.kinds;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class ShopLineRepositoryTest extends CrudContract<Shop.Line, Long> {
  @Override
  protected CrudRepository<Shop.Line, Long> repository(Database database) {
    return new ShopLineRepository(database);
  }

  @Override
  protected String table() {
    return "line";
  }

  @Override
  protected Shop.Line make(int number) {
    return new Shop.Line(null, "line" + number);
  }

  @Override
  protected Shop.Line change(Shop.Line entity) {
    return new Shop.Line(entity.id(), entity.text() + "!");
  }

  @Override
  protected Long id(Shop.Line entity) {
    return entity.id();
  }

  @Override
  protected Shop.Line missing() {
    return new Shop.Line(-1L, "x");
  }

  @Override
  protected boolean twiceIsAConflict() {
    return false;
  }
}
