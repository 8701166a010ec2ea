package dev.rowan.it.kinds;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;

/** Nested entities. */
public final class Shop {
  private Shop() {}

  /** A class with the name of a reserved word. */
  @Entity
  @Table("\"order\"")
  public static class Order {
    @Id @Generated Long id;

    @Column(name = "\"user\"")
    String user;

    public static Order of(String user) {
      Order order = new Order();
      order.user = user;
      return order;
    }

    public Long id() {
      return id;
    }
  }

  /** A record. */
  @Entity
  public record Line(@Id @Generated Long id, String text) {}
}
