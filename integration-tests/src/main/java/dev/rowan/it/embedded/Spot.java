package dev.rowan.it.embedded;

import dev.rowan.annotations.Column;

/** A record that is not marked, of primitives. */
public record Spot(double latitude, @Column(name = "lon") double longitude) {}
