package dev.rowan.it.validation;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** Relations and groups in an order. */
@Entity
@Table("visits")
@GroupSequence({Visit.class, Visit.Later.class})
public class Visit {
  /** Asked for when the rest is right. */
  public interface Later {}

  @Id @Generated public Long id;

  @NotNull @Valid @ManyToOne public Guest guest;

  @Positive(groups = Later.class)
  public int days;
}
