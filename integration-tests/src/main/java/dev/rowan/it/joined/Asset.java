package dev.rowan.it.joined;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.InheritanceType;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import dev.rowan.annotations.UpdatedAt;
import dev.rowan.annotations.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What its subtypes add stands in tables of their own, which tell what a row is. */
@Entity
@Table("assets")
@Inheritance(strategy = InheritanceType.JOINED)
abstract sealed class Asset permits House, Boat, Bond {
  @Id @Generated Long id;

  @Column(unique = true)
  String name;

  @CreatedAt Instant createdAt;
  @UpdatedAt Instant updatedAt;
  @Version int version;
  @ManyToOne Owner owner;

  @OneToMany(mappedBy = "asset", cascade = Cascade.DELETE)
  List<Claim> claims = new ArrayList<>();
}
