package dev.rowan.it.kinds;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class LombokUserRepositoryTest extends CrudContract<LombokUser, Long> {
  @Override
  protected CrudRepository<LombokUser, Long> repository(Database database) {
    return new LombokUserRepository(database);
  }

  @Override
  protected String table() {
    return "lombok_user";
  }

  @Override
  protected LombokUser make(int number) {
    LombokUser user = new LombokUser();
    user.setName("user" + number);
    return user;
  }

  @Override
  protected LombokUser change(LombokUser entity) {
    entity.setActive(!entity.isActive());
    return entity;
  }

  @Override
  protected Long id(LombokUser entity) {
    return entity.getId();
  }

  @Override
  protected LombokUser missing() {
    LombokUser user = make(-1);
    user.setId(-1L);
    return user;
  }

  @Override
  protected boolean twiceIsAConflict() {
    return false;
  }
}
