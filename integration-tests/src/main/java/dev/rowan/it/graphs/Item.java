package dev.rowan.it.graphs;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Unique;
import dev.rowan.annotations.UpdatedAt;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NonNull;

/** Has a place that only one item of an order can have. */
@Entity
@Unique({"order", "place"})
public class Item {
  @Id @Generated Long id;
  int place;

  @Size(max = 20)
  String text;

  @UpdatedAt Instant changedAt;

  @ManyToOne @NonNull Order order;

  @OneToMany(mappedBy = "item", orderBy = "id")
  Lazy<List<Part>> parts;

  Item() {}

  Item(int place, String text, Part... parts) {
    this.place = place;
    this.text = text;
    this.parts = Lazy.of(List.of(parts));
  }
}
