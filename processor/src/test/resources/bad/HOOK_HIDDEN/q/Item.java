package q;

import dev.rowan.annotations.*;

@MappedSuperclass
public class Item {
  @AfterLoad protected void loaded() {} // ERROR RWN-703 <@AfterLoad>: @AfterLoad stands on loaded, which the package p does not see; generated code there calls it; make it public
}
