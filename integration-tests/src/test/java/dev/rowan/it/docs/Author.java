package dev.rowan.it.docs;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import java.time.Instant;

// region class
@Entity
@Table("authors")
public class Author {
  @Id @Generated Long id;

  @Column(length = 50, nullable = false, unique = true)
  String username;

  String email;
  boolean active = true;

  @Column(defaultValue = "now()")
  Instant joinedAt;

  Author() {}

  public Author(String username, String email) {
    this.username = username;
    this.email = email;
  }
}
// endregion
