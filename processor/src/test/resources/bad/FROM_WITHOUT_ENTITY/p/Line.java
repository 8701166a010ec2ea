package p;

import dev.rowan.annotations.*;

@Projection
record Line(Long id, @From("author.name") String by) {} // ERROR RWN-420 <"author.name"> <*>: @From stands on by, but Line is a projection of no entity; a path begins at an entity; write @Projection(Post.class) with the entity, or remove @From
