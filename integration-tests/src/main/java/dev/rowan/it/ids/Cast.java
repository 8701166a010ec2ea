package dev.rowan.it.ids;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;

/** Two columns of id in a record, and one more column. */
@Entity
@Table("casting")
public record Cast(@Id int filmId, @Id String actor, String role) {}
