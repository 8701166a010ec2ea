package dev.rowan.samples.pagila;

import dev.rowan.annotations.EnumLabel;
import dev.rowan.annotations.PgEnum;

/** Who may see a film: PostgreSQL's enum {@code mpaa_rating}. */
@PgEnum
public enum MpaaRating {
  /** Everybody. */
  G,
  /** Children with guidance. */
  PG,
  /** Some of it is not for children under 13. */
  @EnumLabel("PG-13")
  PG_13,
  /** Under 17 with a parent. */
  R,
  /** Nobody under 18. */
  @EnumLabel("NC-17")
  NC_17
}
