package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id @Column(defaultValue = "next_film_id()") Long id; // ERROR RWN-132 <"next_film_id()"> <defaultValue>: the id id has a defaultValue; a key that is not given is a generated one; write @Generated(DATABASE) on it
}
