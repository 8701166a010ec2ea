package dev.rowan.it.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;
import org.junit.jupiter.api.Test;

class AccessorUserRepositoryTest extends CrudContract<AccessorUser, Long> {
  @Override
  protected CrudRepository<AccessorUser, Long> repository(Database database) {
    return new AccessorUserRepository(database);
  }

  @Override
  protected String table() {
    return "accessor_user";
  }

  @Override
  protected AccessorUser make(int number) {
    AccessorUser user = new AccessorUser();
    user.setName("user" + number);
    user.setActive(number % 2 == 0);
    return user;
  }

  @Override
  protected AccessorUser change(AccessorUser entity) {
    entity.setName(entity.getName() + "!");
    entity.setChecked(true);
    return entity;
  }

  @Override
  protected Long id(AccessorUser entity) {
    return entity.getId();
  }

  @Override
  protected AccessorUser missing() {
    AccessorUser user = make(-1);
    user.setId(-1);
    return user;
  }

  @Override
  protected boolean twiceIsAConflict() {
    return false;
  }

  @Test
  void anOptionalIsItsValue(Database database) {
    AccessorUserRepository users = new AccessorUserRepository(database);
    AccessorUser user = make(1);
    users.insert(user);
    assertThat(users.getById(user.getId()).getChecked()).isEmpty();
    user.setChecked(false);
    users.update(user);
    assertThat(users.getById(user.getId()).getChecked()).contains(false);
  }
}
