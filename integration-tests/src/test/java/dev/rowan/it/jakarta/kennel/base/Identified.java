package dev.rowan.it.jakarta.kennel.base;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/** What every entity of the kennel has, private to this class. */
@MappedSuperclass
public class Identified implements Serializable {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Integer id;

  public Integer getId() {
    return id;
  }

  public void setId(Integer id) {
    this.id = id;
  }

  /** No column, though it looks like a getter. */
  public boolean isNew() {
    return id == null;
  }
}
