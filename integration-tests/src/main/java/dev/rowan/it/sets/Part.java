package dev.rowan.it.sets;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import org.jspecify.annotations.Nullable;

/** An assigned key of two columns. */
@Entity
public record Part(@Id int shelf, @Id String code, @Nullable String label, int count) {}
