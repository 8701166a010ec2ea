package p;

import dev.rowan.annotations.*;

@Entity
class Range {
  @Id Long id;
  int xmin; // ERROR RWN-202 <xmin>: the column name "xmin" belongs to PostgreSQL; every table has a system column of this name; choose another one with @Column(name = "...")
}
