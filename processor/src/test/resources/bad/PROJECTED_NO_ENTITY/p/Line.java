package p;

import dev.rowan.annotations.*;

class Post {
  Long id;
}

@Projection(Post.class) // ERROR RWN-406 <.class> <*>: Line is a projection of Post; that is no entity, so it has no rows; write @Entity on Post, or name another class
record Line(Long id) {}
