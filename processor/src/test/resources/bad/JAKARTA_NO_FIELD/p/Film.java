package p;

import jakarta.persistence.*;

@Entity
class Film {
  private Long number;
  private String title;

  @Id
  public Long getNumber() {
    return number;
  }

  public void setNumber(Long number) {
    this.number = number;
  }

  public String getName() { // ERROR RWN-776 <getName>: getName() is a property without a field; Rowan maps fields, and reads annotations on their getters; give the field the name "name", or mark getName() with @Transient
    return title;
  }

  public void setName(String name) {
    this.title = name;
  }

  @Transient
  public String getShout() {
    return title + "!";
  }

  public void setShout(String shout) {}
}
