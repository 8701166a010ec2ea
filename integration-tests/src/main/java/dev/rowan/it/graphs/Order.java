package dev.rowan.it.graphs;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.OneToOne;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.Version;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Has relations of every kind, and no cascades. */
@Entity
@Table("orders")
public class Order {
  @Id @Generated Long id;

  @NotBlank
  @Column(unique = true)
  String name;

  @Version int version;

  @ManyToOne Client client;
  @ManyToOne Lazy<Client> payer;

  @OneToMany(mappedBy = "order", orderBy = "place")
  List<Item> items = new ArrayList<>();

  @OneToMany(mappedBy = "order", orderBy = "id", orphanRemoval = true)
  Lazy<List<Remark>> remarks;

  @OneToOne(mappedBy = "order")
  Lazy<Bill> bill;

  @ManyToMany Set<Label> labels = new LinkedHashSet<>();

  Order() {}

  Order(String name, Item... items) {
    this.name = name;
    this.items.addAll(List.of(items));
  }
}
