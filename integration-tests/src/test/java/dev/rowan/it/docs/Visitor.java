package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Hidden;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Sensitive;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.ToJson;

// region visitor
@Entity
@Table("visitors")
@ToJson
public class Visitor {
  @Id @Generated Long id;
  String name;
  @Sensitive String passportNumber; // masked in logs, not in JSON
  @Hidden int warnings; // not in JSON

  @Hidden(read = true)
  String password; // comes in with JSON, and never goes out
}
// endregion
