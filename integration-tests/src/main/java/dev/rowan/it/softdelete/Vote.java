package dev.rowan.it.softdelete;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** Cannot be marked. */
@Entity
public class Vote {
  @Id @Generated Long id;
  @ManyToOne Topic topic;
}
