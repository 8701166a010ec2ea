package dev.rowan.it.kinds;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class FieldUserRepositoryTest extends CrudContract<FieldUser, Long> {
  @Override
  protected CrudRepository<FieldUser, Long> repository(Database database) {
    return new FieldUserRepository(database);
  }

  @Override
  protected String table() {
    return "field_user";
  }

  @Override
  protected FieldUser make(int number) {
    return FieldUser.named("user" + number).withEmail("u@" + number);
  }

  @Override
  protected FieldUser change(FieldUser entity) {
    return entity.withEmail(entity.email + "!");
  }

  @Override
  protected Long id(FieldUser entity) {
    return entity.id();
  }

  @Override
  protected FieldUser missing() {
    FieldUser user = make(-1);
    user.id = -1L;
    return user;
  }
}
