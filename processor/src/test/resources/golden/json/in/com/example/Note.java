package com.example;

import dev.rowan.Lazy;
import dev.rowan.annotations.Embeddable;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Hidden;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Json;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Sensitive;
import dev.rowan.annotations.ToJson;
import java.time.Instant;
import java.util.List;
import java.util.Set;

@Entity
@ToJson
public class Note {
  @Id @Generated Long id;
  String text;
  int stars;
  Instant writtenAt;
  List<String> labels;
  Place place;
  @Json String raw;
  @Sensitive String key;
  @Hidden String draft;
  @ManyToOne Note parent;
  @ManyToOne Lazy<Note> next;
  @ManyToMany Set<Note> related;

  @Embeddable
  record Place(String room, @Sensitive Integer shelf) {}
}
