package dev.rowan.it.jakarta.office;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** A locker, which has the key of whom it belongs to. */
// region locker
@Entity
@Table(schema = "office", name = "locker")
public class Locker {
  @Id Long id; // the column staff_id

  @OneToOne @MapsId Staff staff;

  String colour;
}
// endregion
