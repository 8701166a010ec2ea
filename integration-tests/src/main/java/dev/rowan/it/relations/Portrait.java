package dev.rowan.it.relations;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToOne;

/** A record that owns a one-to-one. */
@Entity
public record Portrait(@Id @Generated Long id, @OneToOne Lazy<Writer> writer, String file) {}
