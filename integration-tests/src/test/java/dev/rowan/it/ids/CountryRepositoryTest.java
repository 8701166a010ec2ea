package dev.rowan.it.ids;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class CountryRepositoryTest extends CrudContract<Country, String> {
  @Override
  protected CrudRepository<Country, String> repository(Database database) {
    return new CountryRepository(database);
  }

  @Override
  protected String table() {
    return "country";
  }

  @Override
  protected Country make(int number) {
    return new Country("" + (char) ('a' + number / 26) + (char) ('a' + number % 26), "name");
  }

  @Override
  protected Country change(Country entity) {
    return new Country(entity.code(), entity.name() + "!");
  }

  @Override
  protected String id(Country entity) {
    return entity.code();
  }

  @Override
  protected Country missing() {
    return new Country("XX", "x");
  }
}
