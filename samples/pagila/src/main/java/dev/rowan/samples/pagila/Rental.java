package dev.rowan.samples.pagila;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import java.time.LocalDateTime;
import java.util.List;

/** A copy in the hands of a customer. A view of the same name stands in the schema legacy. */
@Entity
@Table(value = "rental", schema = "public")
public class Rental {
  @Id
  @Generated
  @Column(name = "rental_id")
  Integer id;

  int inventoryId;
  int customerId;
  int staffId;
  @ManyToOne Customer customer;
  @ManyToOne Staff staff;
  @ManyToOne Lazy<Inventory> inventory;

  @OneToMany(mappedBy = "rental", orderBy = "paymentDate")
  Lazy<List<Payment>> payments;

  @Generated LocalDateTime lastUpdate;

  /** From when to when, as the text of a range; without an end while the copy is out. */
  @Column(type = "tsrange", nullable = false)
  String rentalPeriod;
}
