package com.example;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.View;

@Entity
@View("writer_total")
public class WriterTotal {
  @Id long id;

  @Column(unique = true)
  String name;

  long posts;
  @ManyToOne Writer writer;
}
