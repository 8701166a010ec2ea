package p;

import dev.rowan.annotations.*;

class Lines {
  @Projection
  private record Line(long id) {} // ERROR RWN-404 <record> <*>: the projection Line is private or stands in a private type; the generated class cannot see it; remove "private"
}
