package dev.rowan.it.jakarta.office;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** A room on a day; the key is a class, and a part of it leads to a team. */
@Entity
@Table(schema = "office")
public class Booking {
  /** The key. */
  @Embeddable
  public static class Key implements Serializable {
    private Long teamId;

    @Column(name = "on_day")
    private LocalDate day;

    protected Key() {}

    public Key(LocalDate day, Long teamId) {
      this.day = day;
      this.teamId = teamId;
    }

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

  @EmbeddedId Key key;

  @ManyToOne
  @MapsId("teamId")
  @JoinColumn(name = "team")
  Team team;

  String room;
}
