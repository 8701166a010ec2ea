package dev.rowan.it.columns;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.Unique;
import java.time.Instant;
import java.util.List;

/** Columns with all that can be said about them, in a table of another schema. */
@Entity
@Table(schema = "Odd Names", value = "\"Docu\"\"ments\"")
@Unique({"title", "edition"})
public class Document {
  @Id @Generated public Long id;

  @Column(type = "citext", name = "\"select\"")
  public String title;

  @Column(defaultValue = "1")
  public Integer edition;

  @Column(defaultValue = "'a\\b \"\"\" it''s'")
  public String motto;

  @Column(type = "tsvector", insertable = false, updatable = false)
  public String fulltext;

  @Column(updatable = false)
  public String creator;

  @Column(insertable = false)
  public String editor;

  @Column(type = "citext[]")
  public List<String> tags;

  @Generated public Instant changedAt;
}
