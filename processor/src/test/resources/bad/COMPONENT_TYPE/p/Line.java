package p;

import dev.rowan.annotations.*;
import java.util.*;

@Projection
record Line(
    Long id,
    Map<String, Integer> texts, // ERROR RWN-408 <texts> <*>: the component texts is of the type Map<String, Integer>; it is no value of a column, and neither an entity nor a projection; use one of these, or a List or Set of entities or projections
    Object any) {} // ERROR RWN-408 <any> <*>: the component any is of the type Object; it is no value of a column, and neither an entity nor a projection; use one of these, or a List or Set of entities or projections
