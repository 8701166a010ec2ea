package dev.rowan.it.ids;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;
import java.util.UUID;

class StockRepositoryTest extends CrudContract<Stock, Stock.Place> {
  @Override
  protected CrudRepository<Stock, Stock.Place> repository(Database database) {
    return new StockRepository(database);
  }

  @Override
  protected String table() {
    return "stock";
  }

  @Override
  protected Stock make(int number) {
    Stock stock = new Stock();
    stock.setPlace(new Stock.Place(new UUID(1, number / 2), Stock.Size.values()[number % 2]));
    stock.setAmount(number);
    return stock;
  }

  @Override
  protected Stock change(Stock entity) {
    entity.setAmount(entity.getAmount() + 1);
    return entity;
  }

  @Override
  protected Stock.Place id(Stock entity) {
    return entity.getPlace();
  }

  @Override
  protected Stock missing() {
    Stock stock = new Stock();
    stock.setPlace(new Stock.Place(new UUID(9, 9), Stock.Size.LARGE));
    return stock;
  }
}
