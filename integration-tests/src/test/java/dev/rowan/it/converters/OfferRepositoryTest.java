package dev.rowan.it.converters;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;
import dev.rowan.it.converters.Offer.Key;

class OfferRepositoryTest extends CrudContract<Offer, Key> {
  @Override
  protected CrudRepository<Offer, Key> repository(Database database) {
    return new OfferRepository(database);
  }

  @Override
  protected String table() {
    return "offer";
  }

  @Override
  protected Offer make(int number) {
    return new Offer(new Key(new Sku("sku" + number), number), Money.of("" + number));
  }

  @Override
  protected Offer change(Offer offer) {
    return new Offer(offer.key(), Money.of("99"));
  }

  @Override
  protected Key id(Offer offer) {
    return offer.key();
  }

  @Override
  protected Offer missing() {
    return new Offer(new Key(new Sku("none"), 0), Money.of("1"));
  }
}
