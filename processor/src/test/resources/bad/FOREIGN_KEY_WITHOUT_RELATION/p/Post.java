package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @ForeignKey(onDelete = ForeignKeyAction.CASCADE) Long authorId; // ERROR RWN-342 <@ForeignKey>: @ForeignKey stands on authorId, which is no relation; only a relation has a foreign key; declare a @ManyToOne, or remove @ForeignKey
}
