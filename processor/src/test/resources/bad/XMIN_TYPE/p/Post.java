package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @Version @Column(name = "xmin") int version; // ERROR RWN-690 <@Version>: version is the column "xmin", of the type int; PostgreSQL counts its transactions beyond an int there; declare "long version"
}
