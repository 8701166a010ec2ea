package dev.rowan.benchmarks.peers.doma;

import org.jspecify.annotations.NullUnmarked;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Metamodel;
import org.seasar.doma.Table;

/** What is known by a code of its own. */
@Entity(metamodel = @Metamodel)
@Table(name = "products")
@NullUnmarked
class Product {
  @Id String code;
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
