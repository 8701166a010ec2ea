package p;

import dev.rowan.annotations.*;

@Entity
@Table(" ") // ERROR RWN-204 <" "> <*>: the table name is blank; every table has a name; write one, or remove it for the name that is made from Java's
record Reel(@Id Long id) {}
