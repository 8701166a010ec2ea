package dev.rowan.it.sets;

import dev.rowan.annotations.AfterDelete;
import dev.rowan.annotations.AfterInsert;
import dev.rowan.annotations.AfterUpdate;
import dev.rowan.annotations.BeforeInsert;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Version;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version, a constraint of its own, hooks and a default of the database's. */
@Entity
public class Slip {
  /** What hooks were called. */
  public static final List<String> CALLS = new ArrayList<>();

  @Id @Generated public @Nullable Long id;

  @Column(unique = true)
  @NotBlank
  public String name;

  @Column(defaultValue = "'none'")
  public @Nullable String note;

  @Version public int version;

  /** Makes a slip; one that is stored has an id. */
  public Slip(@Nullable Long id, String name, int version) {
    this.id = id;
    this.name = name;
    this.version = version;
  }

  Slip() {
    this(null, "", 0);
  }

  @BeforeInsert
  void beforeInsert() {
    CALLS.add("before insert of " + this);
  }

  @AfterInsert
  void afterInsert() {
    CALLS.add("after insert of " + this);
  }

  @AfterUpdate
  void afterUpdate() {
    CALLS.add("after update of " + this);
  }

  @AfterDelete
  void afterDelete() {
    CALLS.add("after delete of " + this);
  }

  @Override
  public String toString() {
    return "%s %s %s %s".formatted(id, name, note, version);
  }
}
