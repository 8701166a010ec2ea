package dev.rowan.it.ids;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.util.UUID;

/** A UUID that the server makes. */
@Entity
public record ServerEvent(@Id @Generated(Generated.Strategy.DATABASE) UUID id, String text) {}
