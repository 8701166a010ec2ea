package p;

import dev.rowan.annotations.*;

@Projection
record Line() {} // ERROR RWN-402 <record> <*>: the projection Line has no components; nothing would be selected; add a component for each value that is read
