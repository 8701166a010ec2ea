package dev.rowan.it.plain;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** Has a key of two columns. */
@Entity
public record Hall(@Id int street, @Id int number, String name, @ManyToOne City city) {}
