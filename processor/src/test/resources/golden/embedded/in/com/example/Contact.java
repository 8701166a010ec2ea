package com.example;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Embeddable;
import java.util.List;

@Embeddable
public class Contact {
  private String email;
  private List<String> phones;
  private boolean verified;

  @Column(defaultValue = "'en'")
  private String language;

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public List<String> getPhones() {
    return phones;
  }

  public void setPhones(List<String> phones) {
    this.phones = phones;
  }

  public boolean isVerified() {
    return verified;
  }

  public void setVerified(boolean verified) {
    this.verified = verified;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
