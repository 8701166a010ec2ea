package dev.rowan.samples.pagila;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import java.time.LocalDateTime;
import java.util.List;

/** Somebody who plays in films: a class whose fields the generated code uses. */
@Entity
public class Actor {
  @Id
  @Generated
  @Column(name = "actor_id")
  Integer id;

  @Column(length = 45, nullable = false)
  String firstName;

  @Column(length = 45, nullable = false)
  String lastName;

  @Generated LocalDateTime lastUpdate;

  @ManyToMany(mappedBy = "actors", orderBy = "title")
  Lazy<List<Film>> films;

  Actor() {}

  Actor(String firstName, String lastName) {
    this.firstName = firstName;
    this.lastName = lastName;
  }
}
