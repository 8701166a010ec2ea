package club;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.JoinColumn;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;

@Entity
@Table("users")
public class User {
  @Id @Generated Long id;

  @Column(unique = true)
  String mail;

  @ManyToOne
  @JoinColumn("team_ref")
  Team team;

  Address address;
}
