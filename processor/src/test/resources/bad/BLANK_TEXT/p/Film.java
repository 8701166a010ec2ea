package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  @Column(check = " ") int length; // ERROR RWN-159 <" "> <check>: the check of length is blank; it would break the SQL it is put into; write an SQL expression, or remove it
}
