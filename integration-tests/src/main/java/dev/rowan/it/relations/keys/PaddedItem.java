package dev.rowan.it.relations.keys;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** Refers to a {@link Padded}. */
@Entity
public record PaddedItem(@Id Integer id, @ManyToOne Lazy<Padded> owner) {}
