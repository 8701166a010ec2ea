package dev.rowan.it.names;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.Table;
import java.util.Set;

/** Has a name that no table may have without quotes, and its junction table in another schema. */
@Entity
@Table(value = "\"table\"", schema = "tags")
public class OddTag {
  @Id
  @Column(name = "\"Key\"")
  String key;

  @Column(name = "\"Order\"")
  int order;

  @ManyToMany(mappedBy = "tags")
  Set<OddOrder> orders;

  OddTag() {}

  OddTag(String key, int order) {
    this.key = key;
    this.order = order;
  }
}
