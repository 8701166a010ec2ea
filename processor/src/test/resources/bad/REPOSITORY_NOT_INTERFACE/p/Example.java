package p;

import dev.rowan.annotations.*;

@Repository
abstract class Posts {} // ERROR RWN-501 <class> <Posts>: Posts is not an interface; Rowan writes a class that implements it; make it an interface
