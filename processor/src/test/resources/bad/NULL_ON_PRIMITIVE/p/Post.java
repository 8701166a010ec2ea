package p;

import dev.rowan.annotations.*;
import jakarta.validation.constraints.*;

@Entity
class Post {
  @Id Long id;
  @Null // ERROR RWN-602 <@Null>: @Null on pages fails always; a value of the type int is never null; remove it, or write the type Integer
  int pages;
}
