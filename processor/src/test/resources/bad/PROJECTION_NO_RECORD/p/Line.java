package p;

import dev.rowan.annotations.*;

@Projection
class Line { // ERROR RWN-401 <class> <Line>: @Projection stands on the class Line; a projection is made of its components; make Line a record
  long id;
}
