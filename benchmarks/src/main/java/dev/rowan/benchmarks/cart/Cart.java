package dev.rowan.benchmarks.cart;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import java.util.List;

/** What is inserted with all of its lines at once. */
@Entity
@Table("carts")
public class Cart {
  @Id @Generated public long id;

  @Column(nullable = false)
  public String customer;

  @OneToMany(mappedBy = "cart", cascade = Cascade.PERSIST)
  public List<CartLine> lines;

  /** An empty cart, to be filled. */
  public Cart() {}
}
