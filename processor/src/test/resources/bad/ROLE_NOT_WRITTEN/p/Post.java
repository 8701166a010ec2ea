package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @Version @Column(updatable = false) int version; // ERROR RWN-686 <false> <updatable>: "updatable = false" keeps the column of version from being written; @Version cannot do its work then; remove "updatable", or write @Generated instead of @Version if a trigger makes the value
}
