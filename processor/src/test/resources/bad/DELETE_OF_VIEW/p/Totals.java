package p;

import dev.rowan.ReadRepository;
import dev.rowan.annotations.*;

@Repository
interface Totals extends ReadRepository<Total> {
  long deleteByFilms(long films); // ERROR RWN-728 <deleteByFilms>: deleteByFilms deletes rows of Total, which is a view; nothing writes its rows; remove the method
}

@Entity
@View
record Total(long films) {}
