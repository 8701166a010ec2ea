package dev.rowan.it.softdelete;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.SoftDelete;

/** Is a record with a flag and an id of its own. */
@Entity
public record Label(@Id String name, String colour, @SoftDelete boolean gone) {}
