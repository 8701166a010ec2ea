package dev.rowan.it.relations.keys;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.util.List;

/** Its key is padded text. */
@Entity
public class Padded {
  @Id
  @Column(type = "char(5)")
  String key;

  @OneToMany(mappedBy = "owner", orderBy = "id")
  Lazy<List<PaddedItem>> items;
}
