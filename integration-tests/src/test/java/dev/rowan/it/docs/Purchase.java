package dev.rowan.it.docs;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import java.time.LocalDate;

/** Names that need quotes. */
// region class
@Entity
@Table(value = "\"order\"", schema = "sales")
public class Purchase {
  @Id
  @Generated
  @Column(name = "\"Order No\"")
  Long number;

  String product;
  LocalDate day;

  @Column(name = "\"user\"")
  String user;
}
// endregion
