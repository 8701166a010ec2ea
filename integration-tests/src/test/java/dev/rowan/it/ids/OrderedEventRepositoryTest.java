package dev.rowan.it.ids;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;
import java.util.UUID;

class OrderedEventRepositoryTest extends CrudContract<OrderedEvent, UUID> {
  @Override
  protected CrudRepository<OrderedEvent, UUID> repository(Database database) {
    return new OrderedEventRepository(database);
  }

  @Override
  protected String table() {
    return "ordered_event";
  }

  @Override
  protected OrderedEvent make(int number) {
    return OrderedEvent.of("text" + number);
  }

  @Override
  protected OrderedEvent change(OrderedEvent entity) {
    entity.text += "!";
    return entity;
  }

  @Override
  protected UUID id(OrderedEvent entity) {
    return entity.id();
  }

  @Override
  protected OrderedEvent missing() {
    OrderedEvent event = make(-1);
    event.id = UUID.randomUUID();
    return event;
  }
}
