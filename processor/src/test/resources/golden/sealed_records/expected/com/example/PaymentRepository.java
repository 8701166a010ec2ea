package com.example;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.EntitySql;
import dev.rowan.Subtypes;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.validation.Violations;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Payment} in the table {@code payments}. Immutable and thread-safe; joins
 * the transaction of the calling thread.
 */
@Generated("dev.rowan.processor.RowanProcessor")
public class PaymentRepository extends EntityRepository<Payment, Long> {
  private static final EntitySql SQL = EntitySql.builder(SqlTypes.BIGINT)
      .findById("""
          select id, cents, shop_id, kind, number, year, iban
          from payments
          where id = ?
          """)
      .findAll("""
          select id, cents, shop_id, kind, number, year, iban
          from payments
          order by id
          """)
      .findAllById("""
          select id, cents, shop_id, kind, number, year, iban
          from payments
          where id = any(?)
          order by id
          """)
      .existsById("select exists (select 1 from payments where id = ?)")
      .count("select count(*) from payments")
      .deleteById("""
          delete from payments
          where id = ?
          """)
      .deleteAllById("""
          delete from payments
          where id = any(?)
          """)
      .build();

  private final Subtypes<Payment, Long> subtypes;

  /** Makes a repository that works on the database. */
  public PaymentRepository(Database database) {
    super(database, QPayment.RowMapper.INSTANCE, QPayment.PAYMENT, SQL);
    this.subtypes =
        new Subtypes<Payment, Long>(statements)
            .with(CardPayment.class, new CardPaymentRepository(database))
            .with(Transfer.class, new TransferRepository(database));
  }

  /** Inserts the payment as what it is. */
  @Override
  public Payment insert(Payment payment) {
    return subtypes.insert(payment);
  }

  /** Inserts the payments and returns them in their order. */
  @Override
  public List<Payment> insertAll(Collection<? extends Payment> payments) {
    return subtypes.insertAll(payments);
  }

  /** Updates the row of the payment. */
  @Override
  public Payment update(Payment payment) {
    return subtypes.update(payment);
  }

  /** Updates the payments and returns them in their order. */
  @Override
  public List<Payment> updateAll(Collection<? extends Payment> payments) {
    return subtypes.updateAll(payments);
  }

  /** Inserts the payment, or updates its row. */
  @Override
  public Payment save(Payment payment) {
    return subtypes.save(payment);
  }

  /** Inserts or updates the payments. */
  @Override
  public List<Payment> saveAll(Collection<? extends Payment> payments) {
    return subtypes.saveAll(payments);
  }

  /** Deletes the payment and returns whether it was there. */
  @Override
  public boolean delete(Payment payment) {
    return subtypes.delete(payment);
  }

  /** Deletes the payments and returns how many were there. */
  @Override
  public long deleteAll(Collection<? extends Payment> payments) {
    return subtypes.deleteAll(payments);
  }

  @Override
  protected boolean isNew(Payment payment) {
    return subtypes.isNew(payment);
  }

  /** Returns all that is wrong with the payment. */
  @Override
  public Violations validate(Payment payment, Class<?>... groups) {
    return subtypes.validate(payment, groups);
  }

  @Override
  protected Subtypes<Payment, Long> subtypes() {
    return subtypes;
  }
}
