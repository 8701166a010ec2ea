package dev.rowan.it.kinds;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class RecordUserRepositoryTest extends CrudContract<RecordUser, Long> {
  @Override
  protected CrudRepository<RecordUser, Long> repository(Database database) {
    return new RecordUserRepository(database);
  }

  @Override
  protected String table() {
    return "record_user";
  }

  @Override
  protected RecordUser make(int number) {
    return new RecordUser(null, "user" + number, number, null);
  }

  @Override
  protected RecordUser change(RecordUser entity) {
    return new RecordUser(entity.id(), entity.name() + "!", entity.age(), entity.changedAt());
  }

  @Override
  protected Long id(RecordUser entity) {
    return entity.id();
  }

  @Override
  protected RecordUser missing() {
    return new RecordUser(-1L, "x", 1, null);
  }
}
