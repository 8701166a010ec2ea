package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  @Column(length = 50) String title;

  @Column(length = 60) // ERROR RWN-117 <@Column>: @Column on the getter of title says something else than on the field; only one of them can be true; keep one of the two
  String getTitle() {
    return title;
  }
}
