package p;

import dev.rowan.annotations.*;
import java.util.Random;

@Entity
record Reel(@Id Long id, Random language) {} // ERROR RWN-171 <language> <*>: language is of the type java.util.Random, which is no column; columns are what the page about types lists, enums, and arrays, Lists and Sets of these; use one of them, name a converter with @Convert, write @Embeddable on a type of your own to give it columns, or mark the field with @Transient
