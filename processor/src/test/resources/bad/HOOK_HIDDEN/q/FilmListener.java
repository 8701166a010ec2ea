package q;

import dev.rowan.annotations.*;

public class FilmListener {
  @AfterInsert void inserted(Object film) {} // ERROR RWN-703 <@AfterInsert>: @AfterInsert stands on inserted, which the package p does not see; generated code there calls it; make it public
}
