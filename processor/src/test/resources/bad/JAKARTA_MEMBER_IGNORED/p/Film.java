package p;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Film {
  @Id Long id;
  @Column(columnDefinition = "text default 'none'") // WARNING RWN-773 <"text> <columnDefinition>: columnDefinition in @Column of Jakarta Persistence has no effect; it holds more than a type; write the type alone; defaultValue and check stand in @Column of Rowan
  String plot;
  @OneToMany(mappedBy = "film", fetch = FetchType.EAGER) // WARNING RWN-773 <.EAGER> <fetch>: fetch in @OneToMany of Jakarta Persistence has no effect; nothing is loaded that was not asked for, so that a query costs what it says; write .with(...) in queries, @Fetch of Rowan on a finder, or declare a Lazy
  List<Part> parts;
}

@Entity
class Part {
  @Id Long id;
  @ManyToOne(cascade = CascadeType.REMOVE) // WARNING RWN-773 <.REMOVE> <cascade>: cascade in @ManyToOne of Jakarta Persistence has no effect; others may need the rows; CascadeType.REMOVE deletes none of them; name the other cascades, such as PERSIST
  Film film;
  @OneToOne(mappedBy = "part", orphanRemoval = true) // WARNING RWN-773 <true> <orphanRemoval>: orphanRemoval in @OneToOne of Jakarta Persistence has no effect; a plain property does not tell whether it was fetched; declare it as a Lazy
  Label label;
}

@Entity
class Label {
  @Id Long id;
  @OneToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) // WARNING RWN-773 <@ForeignKey> <foreignKey>: foreignKey in @JoinColumn of Jakarta Persistence has no effect; a relation is a foreign key, which the server checks; write its name, and what becomes of rows with @ForeignKey of Rowan
  Part part;
}
