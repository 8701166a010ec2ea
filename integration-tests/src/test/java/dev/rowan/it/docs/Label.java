package dev.rowan.it.docs;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.util.UUID;

// region record
@Entity
public record Label(@Id @Generated UUID id, @Column(unique = true) String name, int weight) {}
// endregion
