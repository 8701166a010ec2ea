package p;

import jakarta.persistence.*;
import java.util.List;

@Entity
@NamedQuery(name = "all", query = "from Film") // WARNING RWN-771 <@NamedQuery>: @NamedQuery of Jakarta Persistence has no effect; queries stand in repositories, where they are checked; write them with @Query of Rowan in a @Repository
class Film {
  @Id Long id;
  @Lob String plot; // WARNING RWN-771 <@Lob>: @Lob of Jakarta Persistence has no effect; large objects of PostgreSQL are not used; the column is read as text or bytea; remove it, once the column is no oid
  @ElementCollection List<String> tags; // WARNING RWN-771 <@ElementCollection>: @ElementCollection of Jakarta Persistence has no effect; the values are an array in the column of the property, and no table; remove it, and turn the table into an array column
}

@Entity
class Poster {
  @Id final Long id;
  @OneToOne @MapsId Film film; // WARNING RWN-771 <film>: @MapsId of Jakarta Persistence has no effect; the key cannot be set, or the other entity has a key of several columns; set the key before an insert

  Poster(Long id) {
    this.id = id;
  }
}

@Entity
@IdClass(Showing.Key.class) // WARNING RWN-771 <@IdClass>: @IdClass of Jakarta Persistence has no effect; the class has no visible constructor that takes the whole key, with the names and the types of the @Id properties; write one, or use the record Id of the generated repository
class Showing {
  static class Key {
    Long film;
    int hall;
  }

  @Id Long film;
  @Id int hall;
}
