package dev.rowan.it.jakarta.station;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** Says what the discriminator holds. */
@Entity
@DiscriminatorValue("season")
public final class SeasonTicket extends Ticket {
  private Integer months;

  public Integer getMonths() {
    return months;
  }

  public void setMonths(Integer months) {
    this.months = months;
  }
}
