package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id @Column(insertable = false) Long id; // ERROR RWN-133 <false> <insertable>: the id id is neither inserted nor generated; each row needs its key; remove "insertable = false", or write @Generated if the database makes it
}
