package p;

import dev.rowan.annotations.*;

@Entity
record User(@Id Long id) {} // ERROR RWN-201 <record> <*>: the table name "user" is a reserved word of PostgreSQL; in your own SQL it would not mean the table; choose another name with @Table("..."), or quote it by hand: @Table("\"user\"")
