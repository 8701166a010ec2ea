package dev.rowan.it.joined;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.DiscriminatorValue;
import dev.rowan.annotations.Entity;
import java.time.Instant;

@Entity
@DiscriminatorValue("10")
record Sale(
    Long id,
    Instant createdAt,
    Lazy<Owner> owner,
    @Column(defaultValue = "7") Long price,
    Instant paidAt)
    implements Deed {}
