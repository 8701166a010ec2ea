package dev.rowan.it.kinds;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class MixedUserRepositoryTest extends CrudContract<MixedUser, Long> {
  @Override
  protected CrudRepository<MixedUser, Long> repository(Database database) {
    return new MixedUserRepository(database);
  }

  @Override
  protected String table() {
    return "mixed_user";
  }

  @Override
  protected MixedUser make(int number) {
    MixedUser user = new MixedUser(null, "user" + number);
    user.points = number;
    return user;
  }

  @Override
  protected MixedUser change(MixedUser entity) {
    entity.points++;
    entity.setNote("note");
    return entity;
  }

  @Override
  protected Long id(MixedUser entity) {
    return entity.getId();
  }

  @Override
  protected MixedUser missing() {
    return new MixedUser(-1L, "x");
  }

  @Override
  protected boolean twiceIsAConflict() {
    return false;
  }
}
