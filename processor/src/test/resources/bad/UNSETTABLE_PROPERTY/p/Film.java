package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  private String title; // ERROR RWN-111 <title>: the property title cannot be set; its field is not visible, there is no setter and no constructor with all such properties takes it; make the field package-private, write setTitle(String title), or add a parameter "String title" to the constructor

  String getTitle() {
    return title;
  }
}
