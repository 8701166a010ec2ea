package dev.rowan.benchmarks.peers.rowan;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import org.jspecify.annotations.NullUnmarked;

/** What is known by a code of its own. */
@Entity
@Table("products")
@NullUnmarked
public class Product {
  @Id String code;

  @Column(nullable = false)
  String name;

  int stock;

  /** An empty product, to be filled. */
  Product() {}

  Product(String code, String name, int stock) {
    this.code = code;
    this.name = name;
    this.stock = stock;
  }
}
