package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import org.jspecify.annotations.NonNull;

// region record
@Entity
public record City(@Id @Generated Long id, String name, @ManyToOne @NonNull Country country) {}
// endregion
