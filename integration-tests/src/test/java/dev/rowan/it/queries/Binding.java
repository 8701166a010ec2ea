package dev.rowan.it.queries;

import dev.rowan.annotations.EnumLabel;
import dev.rowan.annotations.PgEnum;

/** How a book is made. */
@PgEnum
public enum Binding {
  @EnumLabel("paper")
  PAPER,
  @EnumLabel("audio")
  AUDIO
}
