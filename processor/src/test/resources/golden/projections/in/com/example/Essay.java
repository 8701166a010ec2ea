package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;
import java.util.Set;

@Entity
@Table("essays")
public class Essay {
  @Id @Generated Long id;
  String title;
  Status status;
  long views;
  @ManyToOne Essayist essayist;
  @ManyToMany Set<Theme> themes;

  public enum Status {
    DRAFT,
    DONE
  }
}
