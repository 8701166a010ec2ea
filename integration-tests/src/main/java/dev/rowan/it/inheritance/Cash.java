package dev.rowan.it.inheritance;

import dev.rowan.Lazy;
import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;

/** Has no columns of its own. */
@Entity
@DiscriminatorValue("-3")
record Cash(Long id, long cents, Lazy<Shop> shop) implements Payment {}
