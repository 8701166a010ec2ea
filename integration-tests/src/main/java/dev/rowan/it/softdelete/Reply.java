package dev.rowan.it.softdelete;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.SoftDelete;
import java.time.Instant;

/** Belongs to a topic. */
@Entity
public class Reply {
  @Id @Generated Long id;
  String text;
  @SoftDelete Instant deletedAt;
  @ManyToOne Topic topic;

  Reply() {}

  Reply(String text) {
    this.text = text;
  }
}
