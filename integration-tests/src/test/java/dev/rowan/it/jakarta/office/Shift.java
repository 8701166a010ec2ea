package dev.rowan.it.jakarta.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** When a team works; a class of its own holds the key. */
@Entity
@Table(schema = "office")
@IdClass(Shift.Key.class)
public class Shift {
  // region id-class
  /** The key. */
  public static class Key implements Serializable {
    private LocalDate day;
    private Long teamId;

    protected Key() {}

    public Key(LocalDate day, Long teamId) {
      this.day = day;
      this.teamId = teamId;
    }

    // endregion

    public Long getTeamId() {
      return teamId;
    }

    public LocalDate getDay() {
      return day;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.day.equals(day) && key.teamId.equals(teamId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(day, teamId);
    }
  }

  @Id Long teamId;

  @Id
  @Column(name = "on_day")
  LocalDate day;

  @ManyToOne
  @MapsId("teamId")
  Team team;

  String remark;
}
