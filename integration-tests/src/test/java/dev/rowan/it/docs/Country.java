package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;

// region record
@Entity
public record Country(@Id String code, String name) {}
// endregion
