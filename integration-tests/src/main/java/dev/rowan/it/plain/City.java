package dev.rowan.it.plain;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A record that leads to a record plainly, and to its own kind lazily. */
@Entity
public record City(
    @Id @Generated @Nullable Long id,
    @Column(unique = true) String name,
    @ManyToOne Country country,
    @ManyToOne @Nullable Lazy<City> suburbOf) {

  City(String name, Country country) {
    this(null, name, country, null);
  }
}
