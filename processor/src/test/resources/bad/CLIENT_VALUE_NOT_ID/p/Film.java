package p;

import static dev.rowan.annotations.Generated.Strategy.*;

import dev.rowan.annotations.*;
import java.util.UUID;

@Entity
class Film {
  @Id @Generated Long id;
  @Generated(UUID_V4) UUID token; // ERROR RWN-143 <UUID_V4>: UUID_V4 stands on token, which is not the id; only ids are made by the client; write @Generated for a value that the database makes, or @Id
}
