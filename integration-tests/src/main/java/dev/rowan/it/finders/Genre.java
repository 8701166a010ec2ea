package dev.rowan.it.finders;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;

/** What books are about. */
@Entity
public record Genre(@Id Long id, String name, int shelf) {}
