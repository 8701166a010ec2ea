package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Tag {
  @Id Long id;
}

@Entity
class Post {
  @Id Long id;
  @ManyToMany Set<Tag> tags;
  @ManyToMany Set<Tag> hiddenTags; // ERROR RWN-332 <hiddenTags>: the relations tags and hiddenTags have the same junction table "post_tag"; what belongs to one of them would belong to both; give one of them another table with @JoinTable(name = "...")
}
