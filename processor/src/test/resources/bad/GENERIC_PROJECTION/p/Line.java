package p;

import dev.rowan.annotations.*;

@Projection
record Line<T>(long id) {} // ERROR RWN-403 <record> <*>: the projection Line has type parameters; a column has one type for all rows; remove them
