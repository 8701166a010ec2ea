package p;

import jakarta.persistence.*;

@Entity
@Table(name = "films", indexes = @Index(columnList = "released_at desc, titel")) // ERROR RWN-249 <"released> <columnList>: films has no column "titel"; columnList has the names of columns, with commas between them, as they stand in the table; did you mean "title"?
class Film {
  @Id Long id;
  String title;
  @Column(name = "released_at") java.time.LocalDate released;
}
