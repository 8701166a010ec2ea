package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
}

@Entity
@Table("film") // ERROR RWN-210 <"film">: the entities Film and FilmTitle have the same table "film"; each would write rows that the other does not know; give one of them another table with @Table("...")
class FilmTitle {
  @Id Long id;
  String title;
}
