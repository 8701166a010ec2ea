package dev.rowan.it.queries;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A copy of a book, which every read joins. */
@Entity
public record Copy(@Id @Generated @Nullable Long id, String place, @ManyToOne Book book) {}
