package dev.rowan.it.docs;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

// region record
@Entity
public record Section(@Id @Generated Long id, String name, @ManyToOne Lazy<Section> parent) {}
// endregion
