package dev.rowan.it.joined;

import dev.rowan.Lazy;
import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;
import java.time.Instant;

@Entity
@DiscriminatorValue("20")
record Gift(String giver, Long id, Instant createdAt, Lazy<Owner> owner) implements Deed {}
