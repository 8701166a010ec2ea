package p;

import dev.rowan.annotations.*;
import org.jspecify.annotations.*;

@Entity
class Post {
  @Id Long id;
  @ManyToOne @ForeignKey(onDelete = ForeignKeyAction.SET_NULL) @NonNull Author author; // ERROR RWN-339 <.SET_NULL> <onDelete = ForeignKeyAction.SET_NULL>: onDelete = SET_NULL stands on author, which is never null; the server would refuse it when the time comes; choose another action, or let author be null (@Nullable)
  @ManyToOne @ForeignKey(onDelete = ForeignKeyAction.SET_NULL) @Nullable Author editor;
}

@Entity
class Author {
  @Id Long id;
}
