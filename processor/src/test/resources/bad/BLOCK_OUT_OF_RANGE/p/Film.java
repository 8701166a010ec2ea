package p;

import static dev.rowan.annotations.Generated.Strategy.*;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id @Generated(value = SEQUENCE, block = 0) Long id; // ERROR RWN-144 <0> <block>: the block of id is 0; a block has from 1 to 1000000 numbers; write the "increment by" of the sequence
}
