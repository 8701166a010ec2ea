package dev.rowan.it.jakarta.station;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.Version;

/** Tickets of all kinds stand in one table. */
// region ticket
@Entity
@Inheritance
@DiscriminatorColumn(name = "TICKET_KIND")
public abstract sealed class Ticket permits DayTicket, SeasonTicket {
  // endregion
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String holder;
  @Version private int version;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
