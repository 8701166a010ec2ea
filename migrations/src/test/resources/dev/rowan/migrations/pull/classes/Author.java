package com.example.library;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Entity
@Table("authors")
public class Author {
  @Id @Generated public @Nullable Long id;

  @Column(length = 80, unique = true)
  public String name;

  @OneToMany(mappedBy = "author")
  public List<Book> books = new ArrayList<>();

  @OneToMany(mappedBy = "translator")
  public List<Book> booksByTranslator = new ArrayList<>();
}
