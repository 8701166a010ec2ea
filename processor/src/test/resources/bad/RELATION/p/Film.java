package p;

import dev.rowan.annotations.*;

@Entity
class Language {
  @Id Long id;
}

@Entity
class Film {
  @Id Long id;
  Language language; // ERROR RWN-177 <language>: language is the entity Language; relations between entities are not supported yet; hold the other entity's id in a column, as in "Long languageId"
}
