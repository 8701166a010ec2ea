package dev.rowan.it.relations.keys;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.util.List;

/** Its key is text that ignores case. */
@Entity
public class Mail {
  @Id
  @Column(type = "citext")
  String key;

  @OneToMany(mappedBy = "owner", orderBy = "id")
  Lazy<List<MailItem>> items;
}
