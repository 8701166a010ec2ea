package dev.rowan.it.names;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.JoinColumn;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;

/** Leads to a table of another schema, and takes its ids from a sequence with a name like that. */
@Entity
@Table("\"Order \"\"Line\"\"\"")
public class OddLine {
  @Id
  @Generated(value = Generated.Strategy.SEQUENCE, sequence = "\"Line Numbers\"", block = 5)
  @Column(name = "\"ID\"")
  Long id;

  @Column(name = "\"select\"")
  String select;

  @ManyToOne
  @JoinColumn("\"Order.Id\"")
  OddOrder order;

  OddLine() {}

  OddLine(OddOrder order, String select) {
    this.order = order;
    this.select = select;
  }
}
