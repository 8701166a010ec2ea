package dev.rowan.it.sets;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import org.jspecify.annotations.Nullable;

/** An id that the database makes in an order of its own, as declared. */
@Entity
public record Scrambled(
    @Id
        @Generated(Generated.Strategy.DATABASE)
        @Column(defaultValue = "scrambled(nextval('scrambles'))")
        @Nullable Long id,
    String text) {}
