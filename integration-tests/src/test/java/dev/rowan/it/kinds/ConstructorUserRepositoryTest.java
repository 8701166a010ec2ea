package dev.rowan.it.kinds;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class ConstructorUserRepositoryTest extends CrudContract<ConstructorUser, Long> {
  @Override
  protected CrudRepository<ConstructorUser, Long> repository(Database database) {
    return new ConstructorUserRepository(database);
  }

  @Override
  protected String table() {
    return "constructor_user";
  }

  @Override
  protected ConstructorUser make(int number) {
    return new ConstructorUser(number, "user" + number, null);
  }

  @Override
  protected ConstructorUser change(ConstructorUser entity) {
    return new ConstructorUser(entity.getAge() + 1, entity.getName() + "!", entity.getId());
  }

  @Override
  protected Long id(ConstructorUser entity) {
    return entity.getId();
  }

  @Override
  protected ConstructorUser missing() {
    return new ConstructorUser(1, "x", -1L);
  }

  @Override
  protected boolean twiceIsAConflict() {
    return false;
  }
}
