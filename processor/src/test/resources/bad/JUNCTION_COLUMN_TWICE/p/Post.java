package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Author {
  @Id Long id;
  @ManyToMany @JoinTable(columns = "user_id", targetColumns = "user_id") Set<Author> friends; // ERROR RWN-331 <@JoinTable>: the junction table author_author has the column "user_id" twice; its two sides could not be told apart; give them names with @JoinTable(columns = "...", targetColumns = "...")
}
