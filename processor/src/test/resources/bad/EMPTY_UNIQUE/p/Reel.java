package p;

import dev.rowan.annotations.*;

@Entity
@Unique({}) // ERROR RWN-221 <@Unique> <*>: @Unique names no properties; a unique key has at least one column; write the properties, as in @Unique({"lastName", "firstName"})
record Reel(@Id Long id, String title) {}
