package p;

import dev.rowan.Lazy;
import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Language {
  @Id Long id;
}

@Entity
class Film {
  @Id Long id;
  Language language; // ERROR RWN-177 <language>: language is of the type Language, which leads to another entity; the kind of the relation is not said; write @ManyToOne or @OneToOne before it, or "Long languageId" to hold the id alone
}

@Entity
class Page {
  @Id Long id;
  List<Author> users; // ERROR RWN-177 <users>: users is of the type List<Author>, which leads to another entity; the kind of the relation is not said; write @OneToMany(mappedBy = "...") or @ManyToMany before it
  Lazy<Author> lazy; // ERROR RWN-177 <lazy>: lazy is of the type Lazy<Author>, which leads to another entity; the kind of the relation is not said; write @ManyToOne or @OneToOne before it, or "Long lazyId" to hold the id alone
  Map<String, Author> map; // ERROR RWN-177 <map>: map is of the type Map<String, Author>, which leads to another entity; the kind of the relation is not said; write @OneToMany(mappedBy = "...") or @ManyToMany before "List<Author> map"
}

@Entity
class Author {
  @Id Long id;
}
