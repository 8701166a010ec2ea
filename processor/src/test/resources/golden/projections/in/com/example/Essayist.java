package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import java.util.List;

@Entity
@Table("essayists")
public class Essayist {
  @Id @Generated Long id;
  String name;
  Integer age;

  @OneToMany(mappedBy = "essayist", orderBy = "title")
  List<Essay> essays;
}
