package dev.rowan.benchmarks;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;

/** What is known by a code of its own: the row that upserts write. */
@Entity
@Table("products")
public class Product {
  @Id @Generated long id;

  @Column(nullable = false, unique = true)
  String code;

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
