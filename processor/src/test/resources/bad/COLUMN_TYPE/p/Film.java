package p;

import dev.rowan.annotations.*;
import java.util.List;

@Entity
class Film {
  @Id Long id;
  @Column(type = "date") String released; // ERROR RWN-183 <"date"> <type>: released is of the type String, but its column is said to be date; a column of that type holds other values; remove the type, which is then text, or declare LocalDate
  @Column(type = "text") int length; // ERROR RWN-183 <"text"> <type>: length is of the type int, but its column is said to be text; a column of that type holds other values; remove the type, which is then integer, or declare String
  @Column(type = "text") List<String> features; // ERROR RWN-183 <"text"> <type>: features is of the type List<String>, but its column is said to be text; a column of that type holds other values; remove the type, which is then text[], or declare String
  @Column(type = "INT4 []") List<String> numbers; // ERROR RWN-183 <"INT4 []"> <type>: numbers is of the type List<String>, but its column is said to be INT4 []; a column of that type holds other values; remove the type, which is then text[], or declare a List of Integer
  @Column(type = "character varying(20)") String title;
  @Column(type = "public.code") String code;
  @Column(type = "varchar(5)[]") List<String> marks;
}
