package dev.rowan.it.ids;

import dev.rowan.annotations.EmbeddedId;
import dev.rowan.annotations.Entity;
import java.util.UUID;

/** An embedded id in a class with accessors. */
@Entity
public class Stock {
  @EmbeddedId private Place place;
  private int amount;

  public Place getPlace() {
    return place;
  }

  public void setPlace(Place place) {
    this.place = place;
  }

  public int getAmount() {
    return amount;
  }

  public void setAmount(int amount) {
    this.amount = amount;
  }

  /** The id. */
  public record Place(UUID store, Size size) {}

  /** An enum in an id. */
  public enum Size {
    SMALL,
    LARGE
  }
}
