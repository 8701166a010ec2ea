package p;

import dev.rowan.annotations.*;

@Entity
class Film { // ERROR RWN-121 <class> <Film>: the entity Film has no id; rows are found, updated and deleted by their primary key; write @Id on the property id, and @Generated too if the database makes it
  Long id;
  String title;
}
