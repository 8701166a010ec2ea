package p;

import dev.rowan.Lazy;
import dev.rowan.annotations.*;

@Entity
record Role(@Id @Column(name = "film") int filmId, @Id @Column(name = "actor") int actorId) {}

@Entity
class Award {
  @Id Long id;
  @ManyToOne @JoinColumn(value = "f", references = "film") @JoinColumn(value = "a", references = "film") Lazy<Role> role; // ERROR RWN-319 <role> <references = "film") L>: two columns of the foreign key role reference "film"; each column of the key is referenced once; let one of them reference another column of Role
}
