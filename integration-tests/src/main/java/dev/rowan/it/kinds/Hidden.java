package dev.rowan.it.kinds;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;

/** An entity that only its package sees; so do its generated classes. */
@Entity
record Hidden(@Id String name, String value) {}
