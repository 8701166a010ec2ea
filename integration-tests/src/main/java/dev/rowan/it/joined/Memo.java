package dev.rowan.it.joined;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Json;
import java.util.List;

/** Holds JSON. */
@Entity
final class Memo extends Note {
  @Json List<String> labels;

  Memo() {}

  Memo(String title, List<String> labels) {
    this.title = title;
    this.labels = labels;
  }
}
