package com.example;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;
import org.jspecify.annotations.NonNull;

@Entity
@Table("flights")
public class Flight {
  @Id @Generated Long id;

  @Column(unique = true)
  String number;

  @ManyToOne @NonNull City origin;
  @ManyToOne City destination;
}
