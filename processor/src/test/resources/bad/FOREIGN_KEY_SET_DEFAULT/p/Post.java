package p;

import dev.rowan.annotations.*;
import org.jspecify.annotations.*;

@Entity
class Post {
  @Id Long id;
  @ManyToOne @ForeignKey(onDelete = ForeignKeyAction.SET_DEFAULT) @Nullable Author author; // ERROR RWN-343 <.SET_DEFAULT> <onDelete = ForeignKeyAction.SET_DEFAULT>: onDelete = SET_DEFAULT stands on author, whose column has no default; the server would write NULL for it; write SET_NULL, or declare the column as a property with a default
  @Column(defaultValue = "1") @Nullable Long editorId;
  @ManyToOne @ForeignKey(onDelete = ForeignKeyAction.SET_DEFAULT) @Nullable Author editor;
}

@Entity
class Author {
  @Id Long id;
}
