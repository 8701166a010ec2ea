package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Author {
  @Id Long id;
  @OneToMany(mappedBy = "author", cascade = Cascade.DELETE) List<Post> posts; // WARNING RWN-333 <.> <cascade>: posts asks for cascade; Rowan does not do that yet; remove it, and write the others with their own repository in the same transaction
  @OneToMany(mappedBy = "editor", orphanRemoval = true) List<Post> edited; // WARNING RWN-333 <true> <orphanRemoval>: edited asks for orphanRemoval; Rowan does not do that yet; remove it, and write the others with their own repository in the same transaction
}

@Entity
class Post {
  @Id Long id;
  @ManyToOne(cascade = Cascade.PERSIST) Author author; // WARNING RWN-333 <.> <cascade>: author asks for cascade; Rowan does not do that yet; remove it, and write the others with their own repository in the same transaction
  @ManyToOne Author editor;
}
