package dev.rowan.it.ids;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;

class TicketRepositoryTest extends CrudContract<Ticket, Integer> {
  @Override
  protected CrudRepository<Ticket, Integer> repository(Database database) {
    return new TicketRepository(database);
  }

  @Override
  protected String table() {
    return "ticket";
  }

  @Override
  protected Ticket make(int number) {
    return Ticket.of("text" + number);
  }

  @Override
  protected Ticket change(Ticket entity) {
    entity.text += "!";
    return entity;
  }

  @Override
  protected Integer id(Ticket entity) {
    return entity.id();
  }

  @Override
  protected Ticket missing() {
    Ticket ticket = make(-1);
    ticket.id = -1;
    return ticket;
  }
}
