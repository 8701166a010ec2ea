package dev.rowan.it.sets;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import org.jspecify.annotations.Nullable;

/** An id that the database makes in an order of its own, which nobody declared. */
@Entity
public record Shuffled(@Id @Generated @Nullable Long id, String text) {}
