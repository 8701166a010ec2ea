package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  private String title; // ERROR RWN-110 <title>: the property title cannot be read; its field is not visible and there is no getter of its type; make the field package-private, write getTitle(), or mark the field with @Transient
}
