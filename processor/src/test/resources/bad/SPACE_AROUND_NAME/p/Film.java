package p;

import dev.rowan.annotations.*;

@Entity
@Table("films ") // ERROR RWN-205 <"films ">: the table name "films " begins or ends with white space; it would be another table than "films"; remove the white space, or quote the name by hand: "\"films \""
class Film {
  @Id Long id;
}
