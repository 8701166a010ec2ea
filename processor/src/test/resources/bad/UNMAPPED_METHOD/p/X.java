package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance
sealed interface Payment permits Card {
  @Id Long id();
  @Column(name = "amount") long cents(); // ERROR RWN-761 <@Column> <@Column>: @Column stands on Payment.cents(), which is no property of Card; its value stands in no column; let a property implement it, or remove @Column
}

@Entity
@DiscriminatorValue("card")
record Card(Long id, long euros) implements Payment {
  @Override
  public long cents() {
    return euros * 100;
  }
}
