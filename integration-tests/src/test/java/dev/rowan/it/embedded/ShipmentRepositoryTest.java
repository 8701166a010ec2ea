package dev.rowan.it.embedded;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;
import dev.rowan.it.embedded.Shipment.Box;
import dev.rowan.it.embedded.Shipment.Stamp;

class ShipmentRepositoryTest extends CrudContract<Shipment, Long> {
  @Override
  protected CrudRepository<Shipment, Long> repository(Database database) {
    return new ShipmentRepository(database);
  }

  @Override
  protected String table() {
    return "shipment";
  }

  @Override
  protected Shipment make(int number) {
    Place target = new Place("s" + number, "c" + number, number % 3 == 0 ? null : new Spot(0, 0));
    Box box = number % 2 == 0 ? null : new Box(number, null);
    return new Shipment(null, target, box, new Stamp("state " + number, null), null);
  }

  @Override
  protected Shipment change(Shipment shipment) {
    return new Shipment(
        shipment.id(), shipment.target(), new Box(99, "x"), new Stamp("sent", null), null);
  }

  @Override
  protected Long id(Shipment shipment) {
    return shipment.id();
  }

  @Override
  protected Shipment missing() {
    Shipment made = make(1);
    return new Shipment(-1L, made.target(), made.box(), made.stamp(), null);
  }
}
