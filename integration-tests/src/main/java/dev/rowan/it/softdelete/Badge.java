package dev.rowan.it.softdelete;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Is joined with what it belongs to by every read. */
@Entity
public record Badge(@Id int id, @ManyToOne @Nullable Label label) {}
