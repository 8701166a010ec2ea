package dev.rowan.it.jakarta.kennel.base;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;

/** A person. */
@MappedSuperclass
public class Human extends Identified {
  @Column @NotBlank private String givenName;
  @Column @NotBlank private String familyName;

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }
}
