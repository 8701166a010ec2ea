package p;

import dev.rowan.annotations.*;
import jakarta.validation.constraints.*;

@Entity
class Post {
  @Id Long id;
  @Size(max = 3) // ERROR RWN-601 <@Size>: @Size cannot check pages, which is of the type int; it checks text, collections, maps and arrays; remove it, or change the type
  int pages;
  @Past // ERROR RWN-601 <@Past>: @Past cannot check title, which is of the type String; it checks moments, days and times; remove it, or change the type
  String title;
}
