package p;

import dev.rowan.annotations.*;

@Projection
record Line(long id) {} // ERROR RWN-405 <record> <*>: the class LineProjection is there already; Rowan generates a class of this name for the projection Line; rename your class or the projection

class LineProjection {}
