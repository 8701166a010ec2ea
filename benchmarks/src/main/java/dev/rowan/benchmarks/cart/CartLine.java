package dev.rowan.benchmarks.cart;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;

/** A line of a cart. */
@Entity
@Table("cart_lines")
public class CartLine {
  @Id @Generated public long id;

  @ManyToOne public Cart cart;

  @Column(nullable = false)
  public String product;

  public int amount;

  /** An empty line, to be filled. */
  public CartLine() {}
}
