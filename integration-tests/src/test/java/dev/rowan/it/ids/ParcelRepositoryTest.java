package dev.rowan.it.ids;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class ParcelRepositoryTest extends CrudContract<Parcel, Long> {
  @Override
  protected CrudRepository<Parcel, Long> repository(Database database) {
    return new ParcelRepository(database);
  }

  @Override
  protected String table() {
    return "parcel";
  }

  @Override
  protected Parcel make(int number) {
    return new Parcel(null, "text" + number);
  }

  @Override
  protected Parcel change(Parcel entity) {
    return new Parcel(entity.id(), entity.text() + "!");
  }

  @Override
  protected Long id(Parcel entity) {
    return entity.id();
  }

  @Override
  protected Parcel missing() {
    return new Parcel(-1L, "x");
  }
}
