package p;

import dev.rowan.annotations.*;

@Entity
interface Film {} // ERROR RWN-101 <interface> <Film>: @Entity stands on the interface Film; only classes and records have rows; remove @Entity, or make Film a class or a record
