package p;

import dev.rowan.annotations.*;

@Entity
@Check(" ") // ERROR RWN-248 <@Check>: @Check has no condition; every row would do; write an SQL condition on the columns, as in @Check("starts_at < ends_at")
class Note {
  @Id Long id;
  String author;
  String title;
}
