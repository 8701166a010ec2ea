package dev.rowan.it.jakarta.kennel.keeper;

import dev.rowan.it.jakarta.kennel.base.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/** A visit to a doctor, today unless another day is set. */
@Entity
@Table(name = "checkups")
public class Checkup extends Identified {
  @Column(name = "checkup_date")
  private LocalDate date;

  @NotBlank private String remark;

  public Checkup() {
    this.date = LocalDate.now();
  }

  public LocalDate getDate() {
    return date;
  }

  public void setDate(LocalDate date) {
    this.date = date;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
