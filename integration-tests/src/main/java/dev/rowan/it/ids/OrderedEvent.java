package dev.rowan.it.ids;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import java.util.UUID;

/** A UUID that is ordered by time. */
@Entity
public class OrderedEvent {
  @Id @Generated UUID id;
  String text;

  public static OrderedEvent of(String text) {
    OrderedEvent event = new OrderedEvent();
    event.text = text;
    return event;
  }

  public UUID id() {
    return id;
  }
}
