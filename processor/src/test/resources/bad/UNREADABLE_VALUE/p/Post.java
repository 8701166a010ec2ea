package p;

import dev.rowan.annotations.*;
import jakarta.validation.constraints.*;

@Entity
class Post {
  @Id Long id;
  @NotNull
  @Transient
  private String title; // ERROR RWN-611 <title>: title of Post has constraints, but generated code cannot read it; it is neither visible nor has a getter; make one of them visible to the package of the entity
}
