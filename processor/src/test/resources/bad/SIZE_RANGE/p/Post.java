package p;

import dev.rowan.annotations.*;
import jakarta.validation.constraints.*;

@Entity
class Post {
  @Id Long id;
  @Size(min = 5, max = 3) // ERROR RWN-603 <@Size>: @Size of title asks for 5 to 3; a size is at least 0, and the least is not above the most; change min or max
  String title;
  @Size(min = -1) // ERROR RWN-603 <@Size>: @Size of text asks for -1 to 2147483647; a size is at least 0, and the least is not above the most; change min or max
  String text;
}
