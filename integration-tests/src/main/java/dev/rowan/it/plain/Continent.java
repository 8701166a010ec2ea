package dev.rowan.it.plain;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;

/** The end of a chain of joins. */
@Entity
public record Continent(@Id String code, String name) {}
