package dev.rowan.benchmarks.peers.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** What is known by a code of its own. */
@Entity
@Table(name = "products")
@NullUnmarked
public class Product {
  @Id String code;

  @Column(nullable = false)
  String name;

  int stock;

  /** An empty product, to be filled. */
  protected Product() {}

  Product(String code, String name, int stock) {
    this.code = code;
    this.name = name;
    this.stock = stock;
  }
}
