package dev.rowan.samples.pagila;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import java.time.LocalDateTime;

/** Somebody who works in a store. */
@Entity
public class Staff {
  @Id
  @Generated
  @Column(name = "staff_id")
  Integer id;

  @Column(length = 45, nullable = false)
  String firstName;

  @Column(length = 45, nullable = false)
  String lastName;

  int addressId;

  @Column(length = 50)
  String email;

  int storeId;
  @ManyToOne Lazy<Store> store;
  @ManyToOne Address address;
  boolean active = true;

  @Column(length = 16, nullable = false)
  String username;

  @Column(length = 40)
  String password;

  @Generated LocalDateTime lastUpdate;
  byte[] picture;
}
