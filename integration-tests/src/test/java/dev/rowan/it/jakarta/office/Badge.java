package dev.rowan.it.jakarta.office;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A badge of a team. */
@Entity
@Table(schema = "office", name = "`user`")
public class Badge {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @ManyToOne
  @JoinColumn(name = "team", insertable = false, updatable = false)
  Team team;
}
