package dev.rowan.it.softdelete;

import dev.rowan.Lazy;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.SoftDelete;
import dev.rowan.annotations.UpdatedAt;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Has children that are deleted with it: some are marked, some stay as they are. */
@Entity
public class Topic {
  @Id @Generated Long id;
  String title;
  @UpdatedAt Instant updatedAt;
  @SoftDelete Instant deletedAt;

  /** Always there, deleted or not. */
  @ManyToOne @NonNull Member author;

  @ManyToOne @Nullable Lazy<Member> editor;

  @OneToMany(
      mappedBy = "topic",
      orderBy = "id",
      cascade = {Cascade.PERSIST, Cascade.DELETE},
      orphanRemoval = true)
  Lazy<List<Reply>> replies;

  @OneToMany(mappedBy = "topic", orderBy = "id", cascade = Cascade.DELETE)
  List<Vote> votes;

  @ManyToMany(cascade = Cascade.UNLINK)
  Set<Label> labels;

  Topic() {}

  Topic(String title, Member author) {
    this.title = title;
    this.author = author;
  }
}
