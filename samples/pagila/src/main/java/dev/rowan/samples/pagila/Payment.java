package dev.rowan.samples.pagila;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What a customer paid, in a table partitioned by date. A primary key of a partitioned table must
 * hold the column by which it is partitioned, and this table has none at all; number and date
 * together identify a payment, and with the date PostgreSQL looks into one partition only.
 */
@Entity
public final class Payment {
  @Id
  @Column(name = "payment_id")
  private final int id;

  @Id private final LocalDateTime paymentDate;
  private final int customerId;
  private final int staffId;
  private final int rentalId;
  @ManyToOne private final Lazy<Rental> rental;

  @Column(precision = 5, scale = 2, nullable = false)
  private final BigDecimal amount;

  /** Makes a payment, which cannot change. */
  public Payment(
      int id,
      LocalDateTime paymentDate,
      int customerId,
      int staffId,
      int rentalId,
      Lazy<Rental> rental,
      BigDecimal amount) {
    this.id = id;
    this.paymentDate = paymentDate;
    this.customerId = customerId;
    this.staffId = staffId;
    this.rentalId = rentalId;
    this.rental = rental;
    this.amount = amount;
  }

  /** The number. */
  public int id() {
    return id;
  }

  /** When it was paid. */
  public LocalDateTime paymentDate() {
    return paymentDate;
  }

  /** Who paid. */
  public int customerId() {
    return customerId;
  }

  /** Who took the money. */
  public int staffId() {
    return staffId;
  }

  /** For what it was paid. */
  public int rentalId() {
    return rentalId;
  }

  /** For what it was paid, as an entity. */
  public Lazy<Rental> rental() {
    return rental;
  }

  /** How much, in dollars. */
  public BigDecimal amount() {
    return amount;
  }
}
