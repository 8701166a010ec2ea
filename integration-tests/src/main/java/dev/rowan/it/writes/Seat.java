package dev.rowan.it.writes;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Version;

/** Has a composite id and a version that never says whether it was stored. */
@Entity
public record Seat(@Id int hall, @Id int number, String guest, @Version short version) {}
