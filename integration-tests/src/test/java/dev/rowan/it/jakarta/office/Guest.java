package dev.rowan.it.jakarta.office;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** Who visits a team; all of the key leads to others. */
@Entity
@Table(schema = "office")
public class Guest {
  /** The key. */
  @Embeddable
  public record Key(Long staffId, Long teamId) {}

  @EmbeddedId Key key;

  @ManyToOne
  @MapsId("staffId")
  Staff staff;

  @ManyToOne
  @MapsId("teamId")
  Team team;
}
