package dev.rowan.it.kinds;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.Instant;

/** A record. */
@Entity
public record RecordUser(
    @Id @Generated Long id,
    @Column(unique = true) String name,
    int age,
    @Generated Instant changedAt) {}
