package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
}

@Entity
class Inventory {
  @Id @ManyToOne Film film; // ERROR RWN-312 <@Id>: @Id stands on the relation film; a key is made of values, not of entities; write "@Id Long filmId" beside "@ManyToOne Film film"
  @Id int number;
}

@Entity
class Note {
  @EmbeddedId @OneToOne Inventory of; // ERROR RWN-312 <@EmbeddedId>: @EmbeddedId stands on the relation of; a key is made of values, not of entities; write "@Id Long ofFilmId; @Id Integer ofNumber" beside "@OneToOne Inventory of"
}
