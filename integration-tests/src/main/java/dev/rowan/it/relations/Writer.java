package dev.rowan.it.relations;

import dev.rowan.Lazy;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.OneToOne;
import java.util.List;

/** Has articles, plainly and lazily, and a portrait that refers to it. */
@Entity
public class Writer {
  @Id @Generated Long id;

  @Column(unique = true)
  String name;

  @OneToMany(mappedBy = "writer", orderBy = "title")
  List<Article> articles;

  @OneToMany(mappedBy = "editor")
  Lazy<List<Article>> edited;

  @OneToOne(mappedBy = "writer")
  Lazy<Portrait> portrait;

  Writer() {}

  Writer(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
