package dev.rowan.it.kinds;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class ShopOrderRepositoryTest extends CrudContract<Shop.Order, Long> {
  @Override
  protected CrudRepository<Shop.Order, Long> repository(Database database) {
    return new ShopOrderRepository(database);
  }

  @Override
  protected String table() {
    return "\"order\"";
  }

  @Override
  protected Shop.Order make(int number) {
    return Shop.Order.of("user" + number);
  }

  @Override
  protected Shop.Order change(Shop.Order entity) {
    entity.user += "!";
    return entity;
  }

  @Override
  protected Long id(Shop.Order entity) {
    return entity.id();
  }

  @Override
  protected Shop.Order missing() {
    Shop.Order order = make(-1);
    order.id = -1L;
    return order;
  }

  @Override
  protected boolean twiceIsAConflict() {
    return false;
  }
}
