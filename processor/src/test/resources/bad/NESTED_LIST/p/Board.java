package p;

import dev.rowan.annotations.*;

@Entity
class Board {
  @Id Long id;
  int[][] cells; // ERROR RWN-174 <cells>: cells is of the type int[][]; Rowan maps arrays and lists of single values, not of lists or arrays; use a list of single values, or a table of its own
}
