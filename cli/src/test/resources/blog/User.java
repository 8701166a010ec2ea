package blog;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Table;

@Entity
@Table("users")
public class User {
  @Id @Generated Long id;

  @Column(length = 50, nullable = false, unique = true)
  String username;

  String email;
}
