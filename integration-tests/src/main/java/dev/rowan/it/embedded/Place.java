package dev.rowan.it.embedded;

import dev.rowan.annotations.Embeddable;
import dev.rowan.annotations.Embedded;
import org.jspecify.annotations.Nullable;

/** A record with a record in it. */
@Embeddable
public record Place(String street, String city, @Embedded @Nullable Spot spot) {}
