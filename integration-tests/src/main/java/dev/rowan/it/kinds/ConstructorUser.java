package dev.rowan.it.kinds;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;

/** An immutable class with a constructor for everything. */
@Entity
public final class ConstructorUser {
  @Id @Generated private final Long id;
  private final String name;
  private final int age;

  public ConstructorUser(int age, String name, Long id) {
    this.id = id;
    this.name = name;
    this.age = age;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public int getAge() {
    return age;
  }
}
