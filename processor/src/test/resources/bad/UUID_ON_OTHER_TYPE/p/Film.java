package p;

import static dev.rowan.annotations.Generated.Strategy.*;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id @Generated(UUID_V7) String id; // ERROR RWN-141 <UUID_V7>: UUID_V7 makes UUIDs, but id is of the type String; the value would not fit; declare "UUID id", or write @Generated for a value that the database makes
}
