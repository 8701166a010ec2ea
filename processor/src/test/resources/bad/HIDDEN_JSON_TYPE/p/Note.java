package p;

import dev.rowan.annotations.*;
import java.util.List;

@Entity
class Note {
  @Id Long id;
  @Json List<Line> lines; // ERROR RWN-652 <@Json>: the property lines is JSON of Note.Line, which is hidden; generated code in the entity's package names the class for the codec; make Note.Line and the classes around it visible there

  private record Line(String text) {}
}
