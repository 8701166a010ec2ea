package dev.rowan.it.schema;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;

/** The country of a {@link City}. */
@Entity
public record Country(@Id @Column(length = 2) String code, String name) {}
