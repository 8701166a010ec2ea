package dev.rowan.it.docs;

import dev.rowan.annotations.EnumLabel;
import dev.rowan.annotations.PgEnum;

// region enum
@PgEnum("rating")
public enum Rating {
  G,
  PG,
  @EnumLabel("PG-13")
  PG_13
}
// endregion
