package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;
  Ratin rating; // ERROR RWN-231 <rating>: the property rating has the type Ratin, which does not exist; nothing was generated for Film because of it; write or import the type, and look above for why another processor did not generate it
}
