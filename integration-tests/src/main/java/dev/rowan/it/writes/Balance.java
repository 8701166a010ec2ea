package dev.rowan.it.writes;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Version;

/** Has the version that PostgreSQL keeps of each row. */
@Entity
public record Balance(@Id long account, long cents, @Version @Column(name = "xmin") long version) {}
