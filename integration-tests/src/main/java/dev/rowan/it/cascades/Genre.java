package dev.rowan.it.cascades;

import dev.rowan.Lazy;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import java.util.List;

/** A record at the other side of a many-to-many. */
@Entity
public record Genre(
    @Id @Generated Long id,
    @Column(unique = true) String name,
    @ManyToMany(
            mappedBy = "genres",
            cascade = {Cascade.PERSIST, Cascade.UNLINK})
        Lazy<List<Album>> albums) {
  Genre(String name) {
    this(null, name, null);
  }
}
