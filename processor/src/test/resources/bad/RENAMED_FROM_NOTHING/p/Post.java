package p;

import dev.rowan.annotations.*;

@Entity
@RenamedFrom("") // ERROR RWN-347 <"">: Post is renamed from a blank name; nothing has such a name; write the name before, or remove @RenamedFrom
class Post {
  @Id Long id;
  @RenamedFrom(" ") String title; // ERROR RWN-347 <" ">: title is renamed from a blank name; nothing has such a name; write the name before, or remove @RenamedFrom
}
