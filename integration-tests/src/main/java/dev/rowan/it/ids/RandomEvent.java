package dev.rowan.it.ids;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.util.UUID;

/** A random UUID. */
@Entity
public record RandomEvent(@Id @Generated(Generated.Strategy.UUID_V4) UUID id, String text) {}
