package com.example;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Json;
import java.util.List;
import java.util.Map;

@Entity
public class Document {
  @Id @Generated Long id;
  @Json Settings settings;
  @Json List<? extends Line> lines;
  @Json Map<String, List<Line>> plans;
  @Json Line[] last;
  @Json List<Line>[] pages;

  @Json
  @Column(nullable = false)
  String raw;

  @Json
  @Column(type = "json")
  Settings kept;

  @Column(type = "json")
  String written;

  record Settings(boolean dark) {}

  record Line(String text) {}
}
