package blog;

import dev.rowan.Lazy;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.JoinColumn;
import dev.rowan.annotations.JoinTable;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.OneToOne;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.Unique;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// region post
@Entity
@Table("posts")
class Post {
  @Id @Generated Long id;
  String title;

  @ManyToOne User author;
  @ManyToOne @JoinColumn("editor_ref") @Nullable Lazy<User> editor;

  @OneToMany(mappedBy = "post", orderBy = "createdAt desc, id")
  Lazy<List<Comment>> comments;

  @ManyToMany Set<Tag> tags;
}

// endregion

// region other-sides
@Entity
@Table("users")
class User {
  @Id @Generated Long id;

  @OneToMany(mappedBy = "author") List<Post> posts;
  @OneToOne(mappedBy = "user") Lazy<Profile> profile;
}

@Entity
@Table("profiles")
class Profile {
  @Id @Generated Long id;

  @OneToOne User user;
}

@Entity
@Table("tags")
record Tag(@Id int id, String name, @ManyToMany(mappedBy = "tags") Lazy<List<Post>> posts) {}

// endregion

// region joined
@Entity
record Address(@Id Long id, String street, @ManyToOne City city) {}

@Entity
record City(@Id Long id, String name, @ManyToOne Lazy<Country> country) {}

// endregion

@Entity
record Country(@Id String code) {}

// region unique
@Entity
@Unique({"post", "number"})
class Comment {
  @Id @Generated Long id;
  int number;
  Instant createdAt;

  @ManyToOne Post post;
}

// endregion

// region junction-table
@Entity
class Shelf {
  @Id Long id;

  @ManyToMany
  @JoinTable(name = "placed", columns = "shelf", targetColumns = {"film", "actor"})
  Set<Role> roles;
}

// endregion

// region one-sided
@Entity
class Album {
  @Id @Generated Long id;

  @OneToMany(orderBy = "name")
  @JoinColumn("album_id")
  List<Photo> photos;
}

@Entity
class Photo {
  @Id @Generated Long id;
  String name;
}

// endregion

// region composite
@Entity
class Role {
  @Id int filmId;
  @Id int actorId;

  @ManyToOne Lazy<Film> film;
}

@Entity
class Award {
  @Id Long id;

  @ManyToOne Role role;

  @ManyToOne
  @JoinColumn(value = "film", references = "film_id")
  @JoinColumn(value = "actor", references = "actor_id")
  Role otherRole;
}

// endregion

@Entity
class Film {
  @Id int id;
}
