package p;

import dev.rowan.annotations.*;

@Entity
class Film {
  @Id Long id;

  @Column(name = "the_number_of_times_that_this_film_was_rented_since_it_was_put_on_the_shelf") // ERROR RWN-203 <"the_number_of_times_that_this_film_was_rented_since_it_was_put_on_the_shelf"> <name>: the column name "the_number_of_times_that_this_film_was_rented_since_it_was_put_on_the_shelf" is 75 bytes long; PostgreSQL cuts names after 63 bytes; write a shorter one
  int rentals;

  @ManyToOne
  @ForeignKey(name = "the_owner_of_the_reels_of_this_film_before_it_was_put_on_the_shelf_fkey") // ERROR RWN-203 <"the_owner_of_the_reels_of_this_film_before_it_was_put_on_the_shelf_fkey"> <name>: the constraint name "the_owner_of_the_reels_of_this_film_before_it_was_put_on_the_shelf_fkey" is 71 bytes long; PostgreSQL cuts names after 63 bytes; write a shorter one
  Film sequel;
}
