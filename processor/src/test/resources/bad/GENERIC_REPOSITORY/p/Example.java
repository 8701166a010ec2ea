package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;

@Repository
interface Posts<T> extends CrudRepository<T, Long> {} // ERROR RWN-502 <interface> <Posts>: Posts has type parameters; the class that implements it is written for one entity; give the entity to the interface that it extends
