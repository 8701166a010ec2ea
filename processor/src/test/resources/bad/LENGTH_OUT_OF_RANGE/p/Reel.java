package p;

import dev.rowan.annotations.*;

@Entity
record Reel(@Id Long id, @Column(length = -1) String title) {} // ERROR RWN-151 <-1> <*>: the length of title is -1; a varchar holds from 1 to 10485760 characters; write such a length, or none for text of any length
