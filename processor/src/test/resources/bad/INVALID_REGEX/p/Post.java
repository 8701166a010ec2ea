package p;

import dev.rowan.annotations.*;
import jakarta.validation.constraints.*;

@Entity
class Post {
  @Id Long id;
  @Pattern(regexp = "[a-z") // ERROR RWN-604 <"[a-z"> <regexp>: "[a-z" is no regular expression: Unclosed character class; @Pattern of title would fail when it is first checked; correct it
  String title;
}
