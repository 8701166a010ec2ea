package dev.rowan.it.docs.tasks;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.LocalDate;

// region record
@Entity
public record Buyer(
    @Id @Generated Long id,
    @Column(nullable = false) String name,
    String email,
    @Column(nullable = false) String city,
    @Column(nullable = false) LocalDate joinedOn) {}
// endregion
