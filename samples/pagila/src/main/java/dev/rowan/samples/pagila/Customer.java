package dev.rowan.samples.pagila;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Somebody who rents films. */
@Entity
public class Customer {
  @Id
  @Generated
  @Column(name = "customer_id")
  Integer id;

  int storeId;

  @Column(length = 45, nullable = false)
  String firstName;

  @Column(length = 45, nullable = false)
  String lastName;

  @Column(length = 50)
  String email;

  int addressId;
  @ManyToOne Address address;
  @ManyToOne Lazy<Store> store;

  @Column(name = "activebool")
  boolean isActive = true;

  @Column(defaultValue = "current_date", nullable = false)
  LocalDate createDate;

  @Generated LocalDateTime lastUpdate;

  /** 1 or 0: a generated column that follows {@code activebool}. */
  @Generated Integer active;

  @OneToMany(mappedBy = "customer", orderBy = "id")
  Lazy<List<Rental>> rentals;
}
