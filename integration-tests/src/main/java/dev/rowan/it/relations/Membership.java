package dev.rowan.it.relations;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** A junction with a column of its own: its key is shared by its relations. */
@Entity
public class Membership {
  @Id Long writerId;
  @Id Long topicId;
  @ManyToOne Writer writer;
  @ManyToOne Lazy<Topic> topic;
  String rank;
}
