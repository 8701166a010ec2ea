package dev.rowan.it.json;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.ToJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who sends letters. */
@Entity
@Table("senders")
@ToJson
public class Sender {
  @Id @Generated @Nullable Long id;
  String name = "";

  @OneToMany(mappedBy = "sender")
  @Nullable List<Letter> letters;
}
