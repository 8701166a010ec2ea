package dev.rowan.it.names;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.JoinTable;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.SoftDelete;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.UpdatedAt;
import dev.rowan.annotations.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has names that are words of SQL, in a schema of its own. */
@Entity
@Table(value = "\"order\"", schema = "\"Odd Schema\"")
public class OddOrder {
  @Id
  @Generated
  @Column(name = "\"Order Id\"")
  Long id;

  @Column(name = "\"group\"", unique = true)
  String group;

  @Column(name = "\"größe 数\"")
  @Nullable Integer size;

  @Column(name = "\"a\"\"b\"")
  @Nullable String quoted;

  @Column(name = "\"when.now\"")
  @UpdatedAt
  Instant when;

  @Version
  @Column(name = "\"Version\"")
  int version;

  @SoftDelete
  @Column(name = "\"end\"")
  @Nullable Instant end;

  @OneToMany(mappedBy = "order", orderBy = "id", cascade = Cascade.DELETE)
  List<OddLine> lines;

  @ManyToMany(cascade = Cascade.UNLINK)
  @JoinTable(
      name = "\"user\"",
      schema = "tags",
      columns = "\"Order's\"",
      targetColumns = "\"Tag Key\"")
  Set<OddTag> tags;

  OddOrder() {}

  OddOrder(String group) {
    this.group = group;
  }
}
