package dev.rowan.it.ids;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

/** An id from a named sequence, in a record. */
@Entity
public record Parcel(
    @Id @Generated(value = Generated.Strategy.SEQUENCE, sequence = "\"Parcel Numbers\"", block = 3)
        Long id,
    String text) {}
