package dev.rowan.it.sets;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An id of the database's, a unique name, an array and constraints. */
@Entity
@Table("account")
public class Account {
  @Id @Generated public @Nullable Long id;

  @Column(unique = true, length = 20)
  public String name;

  public @Nullable String email;
  public int points;
  public @Nullable List<String> tags;

  /** Makes an account. */
  public Account(String name, int points) {
    this.name = name;
    this.points = points;
  }

  Account() {
    this("", 0);
  }
}
