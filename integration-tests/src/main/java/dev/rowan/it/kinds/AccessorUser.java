package dev.rowan.it.kinds;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.util.Optional;

/** A class with getters and setters. */
@Entity
public class AccessorUser {
  @Id @Generated private long id;
  private String name;
  private boolean active;
  private Boolean checked;

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public Optional<Boolean> getChecked() {
    return Optional.ofNullable(checked);
  }

  public void setChecked(Boolean checked) {
    this.checked = checked;
  }
}
