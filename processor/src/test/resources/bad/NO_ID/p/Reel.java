package p;

import dev.rowan.annotations.*;

@Entity
record Reel(Long id, String title) {} // ERROR RWN-121 <record> <*>: the entity Reel has no id; rows are found, updated and deleted by their primary key; write @Id on the property id, and @Generated too if the database makes it
