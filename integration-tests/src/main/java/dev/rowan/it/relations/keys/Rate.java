package dev.rowan.it.relations.keys;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.math.BigDecimal;
import java.util.List;

/** Its key is a decimal number. */
@Entity
public class Rate {
  @Id BigDecimal key;

  @OneToMany(mappedBy = "owner", orderBy = "id")
  Lazy<List<RateItem>> items;
}
