package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  @Column(comment = "minutes\0") int length; // ERROR RWN-160 <"minutes\0"> <comment>: the comment of length contains the character U+0000; PostgreSQL cannot read it; remove the character
}
