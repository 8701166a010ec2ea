package p;

import dev.rowan.annotations.*;

@Entity
@Table("films\0") // ERROR RWN-206 <"films\0">: the table name contains the character U+0000; PostgreSQL cannot read it; remove the character
class Film {
  @Id Long id;
}
