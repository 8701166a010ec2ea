package dev.rowan.it.ids;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;
import java.util.UUID;

class ServerEventRepositoryTest extends CrudContract<ServerEvent, UUID> {
  @Override
  protected CrudRepository<ServerEvent, UUID> repository(Database database) {
    return new ServerEventRepository(database);
  }

  @Override
  protected String table() {
    return "server_event";
  }

  @Override
  protected ServerEvent make(int number) {
    return new ServerEvent(null, "text" + number);
  }

  @Override
  protected ServerEvent change(ServerEvent entity) {
    return new ServerEvent(entity.id(), entity.text() + "!");
  }

  @Override
  protected UUID id(ServerEvent entity) {
    return entity.id();
  }

  @Override
  protected ServerEvent missing() {
    return new ServerEvent(UUID.randomUUID(), "x");
  }

  @Override
  protected boolean twiceIsAConflict() {
    return false;
  }
}
