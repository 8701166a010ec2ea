package p;

import dev.rowan.annotations.*;

@Entity
class Reel { // ERROR RWN-108 <class> <Reel>: no constructor of Reel can be used; a row becomes an instance through a visible constructor whose parameters have the names and types of properties; write Reel(String title)
  @Id Long id;
  final String title;

  Reel(String theTitle) {
    this.title = theTitle;
  }
}
