package p;

import dev.rowan.Lazy;
import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Post {
  @Id Long id;
  Lazy<String> text; // ERROR RWN-309 <text>: text is of the type Lazy<String>; only relations are loaded on demand, columns are read with their row; declare "String text"
}

@Entity
class Page {
  @Id Long id;
  Lazy raw; // ERROR RWN-309 <raw>: raw is of the type Lazy; only relations are loaded on demand, columns are read with their row; write what it holds, and the annotation of a relation before it
  Lazy<List<Integer>> numbers; // ERROR RWN-309 <numbers>: numbers is of the type Lazy<List<Integer>>; only relations are loaded on demand, columns are read with their row; declare "List<Integer> numbers"
}
