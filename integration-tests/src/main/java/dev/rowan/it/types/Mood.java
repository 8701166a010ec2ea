package dev.rowan.it.types;

import dev.rowan.annotations.EnumLabel;
import dev.rowan.annotations.PgEnum;

/** A native enum with odd labels. */
@PgEnum("mood")
public enum Mood {
  @EnumLabel("so-so")
  SO_SO,
  @EnumLabel("it's \"fine\", {really}")
  FINE,
  HAPPY
}
