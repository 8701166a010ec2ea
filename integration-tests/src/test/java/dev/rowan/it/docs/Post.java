package dev.rowan.it.docs;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NonNull;

// region class
@Entity
public class Post {
  @Id @Generated Long id;
  String title;

  @ManyToOne @NonNull Writer writer;

  @ManyToOne Lazy<Writer> editor;

  @ManyToMany Set<Tag> tags = new LinkedHashSet<>();

  @OneToMany(mappedBy = "post", orderBy = "id")
  Lazy<List<Comment>> comments;

  Post() {}

  Post(String title, Writer writer) {
    this.title = title;
    this.writer = writer;
  }
}
// endregion
