package p;

import jakarta.persistence.*;
import java.util.Date;

@Entity
class Film {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE) // ERROR RWN-774 <.TABLE> <strategy>: strategy in @GeneratedValue of Jakarta Persistence is not mapped; PostgreSQL has sequences, which do not lock; write GenerationType.SEQUENCE and create the sequence
  Long id;
  @Column(table = "film_text") // ERROR RWN-774 <"film_text"> <table>: table in @Column of Jakarta Persistence is not mapped; an entity is one table; write a second entity and a @OneToOne
  String plot;
  @Temporal(TemporalType.DATE) // ERROR RWN-774 <.DATE> <TemporalType>: value in @Temporal of Jakarta Persistence is not mapped; java.util.Date is a point in time; declare a LocalDate or a LocalTime
  Date shown;
}
