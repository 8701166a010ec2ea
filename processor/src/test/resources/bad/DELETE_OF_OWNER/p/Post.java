package p;

import dev.rowan.annotations.*;

@Entity
class Profile {
  @Id Long id;
  @OneToOne(cascade = Cascade.DELETE) Author user; // ERROR RWN-334 <.> <cascade>: user deletes along the foreign key that it owns; only what leads to a row is deleted with it; write the cascade on the @OneToOne(mappedBy = "user") of Author, or remove it
}

@Entity
class Author {
  @Id Long id;
}
