package dev.rowan.it.inheritance;

import dev.rowan.annotations.DiscriminatorColumn;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.SoftDelete;

/** Has the labels of an enum as discriminator, an id that is given, and marks for deleted rows. */
@Entity
@Inheritance
@DiscriminatorColumn(name = "notice_kind", type = "notice_kind")
abstract sealed class Notice permits Letter, Mail {
  @Id String code;
  @SoftDelete boolean gone;
}
