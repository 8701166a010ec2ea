package p;

import dev.rowan.Lazy;
import dev.rowan.annotations.*;
import java.util.*;

@Entity
record Role(@Id @Column(name = "film") int filmId, @Id @Column(name = "actor") int actorId) {}

@Entity
class Award {
  @Id Long id;

  @ManyToOne @JoinColumn("role") Lazy<Role> role; // ERROR RWN-317 <@JoinColumn>: @JoinColumn of role names role, but the primary key of Role consists of film and actor; each of its columns needs one; name as many, or none for names by convention
}

@Entity
class Page {
  @Id Long id;
  @ManyToMany @JoinTable(columns = {"a", "b"}, targetColumns = "c") Set<Role> roles; // ERROR RWN-317 <{> <columns>: "columns" of roles names a and b, but the primary key of Page consists of id; each of its columns needs one; name as many, or none for names by convention
  // ^ ERROR RWN-317 <"c"> <targetColumns>: "targetColumns" of roles names c, but the primary key of Role consists of film and actor; each of its columns needs one; name as many, or none for names by convention
}
