package q;

import dev.rowan.annotations.*;
import p.Post;

@Projection(Post.class)
record Line(Long id, String authorName) {} // ERROR RWN-407 <authorName> <*>: Line reads Author, which Line cannot see; its generated query class is as visible as itself; make it public, or move Line to its package
