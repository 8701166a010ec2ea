package dev.rowan.it.ids;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class CastRepositoryTest extends CrudContract<Cast, CastRepository.Id> {
  @Override
  protected CrudRepository<Cast, CastRepository.Id> repository(Database database) {
    return new CastRepository(database);
  }

  @Override
  protected String table() {
    return "casting";
  }

  @Override
  protected Cast make(int number) {
    return new Cast(number, "actor", "role" + number);
  }

  @Override
  protected Cast change(Cast entity) {
    return new Cast(entity.filmId(), entity.actor(), entity.role() + "!");
  }

  @Override
  protected CastRepository.Id id(Cast entity) {
    return new CastRepository.Id(entity.filmId(), entity.actor());
  }

  @Override
  protected Cast missing() {
    return new Cast(1, "nobody", "x");
  }
}
