package dev.rowan.it.finders;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;

/** Publishes books. */
@Entity
public record Publisher(@Id Long id, String name) {}
