package com.example;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;
import java.time.Instant;

@Entity
@Table("users")
public class User {
  @Id @Generated Long id;

  @Column(length = 50, unique = true)
  String username;

  String email;
  boolean active = true;
  @Generated Instant createdAt;
}
