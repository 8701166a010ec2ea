package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
}

@Entity
class Inventory {
  @Id @ManyToOne Film film; // ERROR RWN-312 <@Id>: the relation film is a part of the key; a key is made of values, not of entities; write "@Id Long filmId" beside "@ManyToOne Film film"
  @Id int number;
}

@Entity
class Note {
  @EmbeddedId @OneToOne Inventory of; // ERROR RWN-312 <@EmbeddedId>: the relation of is a part of the key; a key is made of values, not of entities; write "@Id Long ofFilmId; @Id Integer ofNumber" beside "@OneToOne Inventory of"
}

@Entity
class Copy {
  @EmbeddedId Key key; record Key(@ManyToOne Film film, int number) {} // ERROR RWN-312 <film> <key>: the relation film is a part of the key; a key is made of values, not of entities; write "Long filmId" instead, and "@ManyToOne Film film" in the entity
}
