package dev.rowan.it.softdelete;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.SoftDelete;
import dev.rowan.annotations.Version;
import java.time.Instant;
import java.util.List;

/** Has a moment of its deletion. */
@Entity
public class Member {
  @Id @Generated Long id;

  @Column(unique = true)
  String name;

  @Version int version;
  @SoftDelete Instant deletedAt;

  @OneToMany(mappedBy = "author", orderBy = "id")
  List<Topic> topics;

  Member() {}

  Member(String name) {
    this.name = name;
  }
}
