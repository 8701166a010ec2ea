package p;

import jakarta.persistence.*;

@Entity
@SequenceGenerator(name = "films", sequenceName = "film_numbers", allocationSize = 1)
class Film {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "film") // ERROR RWN-778 <"film"> <generator>: the generator "film" of id is not there; nothing tells the sequence that it takes; write @SequenceGenerator(name = "film", sequenceName = "...") beside it, or @Generated of Rowan
  Long id;
}

@Entity
@SequenceGenerator(name = "films", sequenceName = "part_numbers", allocationSize = 1)
class Part {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "films")
  Long id;
}
