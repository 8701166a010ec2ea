package dev.rowan.it.relations;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.JoinColumn;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Has two relations to the same entity, one of them lazy, and a many-to-many. */
@Entity
public class Article {
  @Id @Generated Long id;
  String title;
  @ManyToOne Writer writer;

  @ManyToOne
  @JoinColumn("editor_ref")
  Lazy<Writer> editor;

  @ManyToMany Set<Topic> topics = new LinkedHashSet<>();

  @OneToMany(mappedBy = "article", orderBy = "id desc")
  Lazy<List<Remark>> remarks;

  Article() {}

  Article(String title, Writer writer) {
    this.title = title;
    this.writer = writer;
  }

  @Override
  public String toString() {
    return title;
  }
}
