package dev.rowan.it.joined;

import dev.rowan.annotations.AfterDelete;
import dev.rowan.annotations.AfterLoad;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Transient;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;

/** Has hooks and constraints of its own. */
@Entity
final class Task extends Note {
  static final List<String> DELETED = new ArrayList<>();

  @Min(1)
  int priority;

  @Transient boolean isLoaded;

  Task() {}

  Task(String title, int priority) {
    this.title = title;
    this.priority = priority;
  }

  @AfterLoad
  void loaded() {
    isLoaded = true;
  }

  @AfterDelete
  void deleted() {
    DELETED.add(title);
  }
}
