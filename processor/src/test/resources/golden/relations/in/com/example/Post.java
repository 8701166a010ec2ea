package com.example;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;
import java.util.Set;

@Entity
@Table("posts")
public class Post {
  @Id @Generated Long id;
  String title;
  @ManyToOne Author author;
  @ManyToOne Lazy<Author> editor;
  @ManyToMany Set<Topic> topics;
}
