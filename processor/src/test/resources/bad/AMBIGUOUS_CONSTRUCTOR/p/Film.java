package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  String title;

  Film(Long id) {
    this.id = id;
  }

  Film(String title) { // ERROR RWN-109 <Film>: two constructors of Film fit equally well; a row could become an instance through either; make one of them private, or write Film()
    this.title = title;
  }
}
