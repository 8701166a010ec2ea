package dev.rowan.it.ids;

import dev.rowan.CrudRepository;
import dev.rowan.Database;
import dev.rowan.it.CrudContract;
import java.math.BigDecimal;
import java.time.LocalDate;

class PaymentRepositoryTest extends CrudContract<Payment, PaymentRepository.Id> {
  @Override
  protected CrudRepository<Payment, PaymentRepository.Id> repository(Database database) {
    return new PaymentRepository(database);
  }

  @Override
  protected String table() {
    return "payment";
  }

  @Override
  protected Payment make(int number) {
    return Payment.of(LocalDate.of(2026, 1, 1).plusDays(number % 7), BigDecimal.valueOf(number));
  }

  @Override
  protected Payment change(Payment entity) {
    entity.amount = entity.amount.add(BigDecimal.ONE);
    return entity;
  }

  @Override
  protected PaymentRepository.Id id(Payment entity) {
    return new PaymentRepository.Id(entity.day(), entity.number());
  }

  @Override
  protected Payment missing() {
    Payment payment = make(0);
    payment.number = -1L;
    return payment;
  }

  @Override
  protected boolean twiceIsAConflict() {
    return false;
  }
}
