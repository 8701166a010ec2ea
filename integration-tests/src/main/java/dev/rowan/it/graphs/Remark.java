package dev.rowan.it.graphs;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.SoftDelete;

/** Is a record that stays when it is deleted. */
@Entity
public record Remark(
    @Id @Generated Long id, String text, @SoftDelete boolean gone, @ManyToOne Lazy<Order> order) {
  Remark(String text) {
    this(null, text, false, null);
  }
}
