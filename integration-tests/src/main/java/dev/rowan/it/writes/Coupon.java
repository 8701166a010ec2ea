package dev.rowan.it.writes;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Version;

/** Has an id of its own and a version that says whether it was stored. */
@Entity
public class Coupon {
  @Id String code;
  int percent;
  @Version Integer version;

  Coupon() {}

  Coupon(String code, int percent) {
    this.code = code;
    this.percent = percent;
  }
}
