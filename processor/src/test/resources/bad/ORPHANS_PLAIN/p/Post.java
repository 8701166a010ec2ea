package p;

import dev.rowan.Lazy;
import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Author {
  @Id @Generated Long id;
  @OneToMany(mappedBy = "author", orphanRemoval = true) List<Post> posts; // ERROR RWN-333 <true> <orphanRemoval>: posts removes orphans and is a plain List<Post>; a plain property does not tell whether it was fetched, and an update of one that was not would delete everything; declare it "Lazy<List<Post>> posts"
  @OneToOne(mappedBy = "author", orphanRemoval = true) Profile profile; // ERROR RWN-333 <true> <orphanRemoval>: profile removes orphans and is a plain Profile; a plain property does not tell whether it was fetched, and an update of one that was not would delete everything; declare it "Lazy<Profile> profile"
  @OneToMany(mappedBy = "editor", orphanRemoval = true) Lazy<Set<Post>> edited;
}

@Entity
class Post {
  @Id @Generated Long id;
  @ManyToOne Author author;
  @ManyToOne Author editor;
}

@Entity
class Profile {
  @Id @Generated Long id;
  @OneToOne Author author;
}
