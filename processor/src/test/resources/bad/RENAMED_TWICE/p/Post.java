package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @RenamedFrom("name") String title;
  @RenamedFrom("name") String subtitle; // ERROR RWN-349 <"name">: title and subtitle are both renamed from "name"; one column cannot become two; remove one @RenamedFrom, and move its values yourself
}
