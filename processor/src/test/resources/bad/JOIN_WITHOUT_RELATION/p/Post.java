package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Post {
  @Id Long id;
  @JoinColumn("author") Long authorId; // ERROR RWN-316 <@JoinColumn>: @JoinColumn stands on authorId, which is no relation; it names what connects two tables; write @Column(name = "...") to name the column of authorId, or remove @JoinColumn
}

@Entity
class Page {
  @Id Long id;
  @JoinTable List<String> words; // ERROR RWN-316 <@JoinTable>: @JoinTable stands on words, which is no relation; it names what connects two tables; write @Column(name = "...") to name the column of words, or remove @JoinTable
  @JoinColumn("a") @JoinColumn("b") int two; // ERROR RWN-316 <two>: @JoinColumn stands on two, which is no relation; it names what connects two tables; write @Column(name = "...") to name the column of two, or remove @JoinColumn
}
