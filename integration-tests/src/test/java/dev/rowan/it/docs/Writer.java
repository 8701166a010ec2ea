package dev.rowan.it.docs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.util.ArrayList;
import java.util.List;

// region class
@Entity
public class Writer {
  @Id @Generated Long id;
  String name;

  @OneToMany(mappedBy = "writer", orderBy = "title")
  List<Post> posts = new ArrayList<>();

  Writer() {}

  Writer(String name) {
    this.name = name;
  }
}
// endregion
