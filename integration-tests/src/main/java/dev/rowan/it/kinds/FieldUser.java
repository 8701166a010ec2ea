package dev.rowan.it.kinds;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.time.Instant;

/** A class whose fields the package sees. */
@Entity
public class FieldUser {
  @Id @Generated Long id;

  @Column(unique = true, length = 50)
  String username;

  String email;
  boolean active = true;
  @Generated Instant createdAt;

  transient int notAColumn;

  public Long id() {
    return id;
  }

  public static FieldUser named(String username) {
    FieldUser user = new FieldUser();
    user.username = username;
    return user;
  }

  public FieldUser withEmail(String newEmail) {
    email = newEmail;
    return this;
  }
}
