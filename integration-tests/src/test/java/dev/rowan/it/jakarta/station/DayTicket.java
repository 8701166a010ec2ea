package dev.rowan.it.jakarta.station;

import jakarta.persistence.Entity;
import java.time.LocalDate;

/** The discriminator holds its name, since nothing else is said. */
@Entity
public final class DayTicket extends Ticket {
  private LocalDate day;

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
