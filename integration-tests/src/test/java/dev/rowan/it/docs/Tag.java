package dev.rowan.it.docs;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

// region record
@Entity
public record Tag(@Id @Generated Long id, @Column(unique = true) String name) {}
// endregion
