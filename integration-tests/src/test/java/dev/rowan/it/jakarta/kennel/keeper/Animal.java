package dev.rowan.it.jakarta.kennel.keeper;

import dev.rowan.it.jakarta.kennel.base.Named;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** An animal, and when it was looked at. */
@Entity
@Table(name = "animals")
public class Animal extends Named {
  @Column private LocalDate bornOn;

  @ManyToOne
  @JoinColumn(name = "kind_id")
  private Kind kind;

  @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
  @JoinColumn(name = "animal_id")
  @OrderBy("date ASC")
  private final Set<Checkup> checkups = new LinkedHashSet<>();

  public LocalDate getBornOn() {
    return bornOn;
  }

  public void setBornOn(LocalDate bornOn) {
    this.bornOn = bornOn;
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public Collection<Checkup> getCheckups() {
    return checkups;
  }

  public void addCheckup(Checkup checkup) {
    getCheckups().add(checkup);
  }
}
