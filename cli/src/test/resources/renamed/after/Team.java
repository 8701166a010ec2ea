package club;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;

@Entity
public class Team {
  @Id Long id;
}
