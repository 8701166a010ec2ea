package p;

import dev.rowan.annotations.*;

@Entity
record Loan(@EmbeddedId Key key, @Id int number) {} // ERROR RWN-123 <@EmbeddedId> <*>: the entity Loan has @Id and @EmbeddedId; a table has one primary key; remove one of them, or move the @Id property number into the record
