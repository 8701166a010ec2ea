package p;

import dev.rowan.annotations.*;

@Entity
class Profile {
  @Id Long id;
  @OneToOne(orphanRemoval = true) Author user; // ERROR RWN-330 <true> <orphanRemoval>: orphanRemoval stands on user, which owns the relation; only the row that leads to another one is left behind; write it on the @OneToOne(mappedBy = "user") of Author, or remove it
}

@Entity
class Author {
  @Id Long id;
}
