package p;

import dev.rowan.annotations.*;

@Entity
class Film { // ERROR RWN-108 <class> <Film>: no constructor of Film can be used; a row becomes an instance through a visible constructor whose parameters have the names and types of properties; write Film() or Film(Long id, String title)
  @Id Long id;
  String title;

  Film(String theTitle) {
    this.title = theTitle;
  }
}
