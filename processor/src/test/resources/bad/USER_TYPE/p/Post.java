package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @UpdatedBy long updatedBy; // ERROR RWN-688 <@UpdatedBy>: @UpdatedBy stands on updatedBy of the type long; it holds what tells the user, or null when nobody is known; declare "Long updatedBy"
}
