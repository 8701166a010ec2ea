package dev.rowan.it.ids;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Two columns of id, of which the database makes one. */
@Entity
public class Payment {
  @Id LocalDate day;
  @Id @Generated Long number;
  BigDecimal amount;

  public static Payment of(LocalDate day, BigDecimal amount) {
    Payment payment = new Payment();
    payment.day = day;
    payment.amount = amount;
    return payment;
  }

  public LocalDate day() {
    return day;
  }

  public Long number() {
    return number;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }
}
