package club;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.RenamedFrom;
import dev.rowan.annotations.Table;

// region renamed
@Entity
@Table("members")
@RenamedFrom("users")
public class Member {
  @Id @Generated Long id;

  @Column(unique = true)
  @RenamedFrom("mail")
  String email;

  @ManyToOne
  @RenamedFrom("team_ref")
  Team team;

  Address address;
}
// endregion
