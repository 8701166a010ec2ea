package dev.rowan.it.kinds;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class LombokValueRepositoryTest extends CrudContract<LombokValue, String> {
  @Override
  protected CrudRepository<LombokValue, String> repository(Database database) {
    return new LombokValueRepository(database);
  }

  @Override
  protected String table() {
    return "lombok_value";
  }

  @Override
  protected LombokValue make(int number) {
    return new LombokValue("code" + number, "name");
  }

  @Override
  protected LombokValue change(LombokValue entity) {
    return new LombokValue(entity.getCode(), entity.getName() + "!");
  }

  @Override
  protected String id(LombokValue entity) {
    return entity.getCode();
  }

  @Override
  protected LombokValue missing() {
    return new LombokValue("none", "x");
  }
}
