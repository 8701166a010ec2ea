package p;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) // ERROR RWN-774 <.TABLE_PER_CLASS> <strategy>: strategy in @Inheritance of Jakarta Persistence is not mapped; rows of several tables have no key in common that others could refer to; write InheritanceType.JOINED and give the base a table, or move what is shared into a @MappedSuperclass
abstract sealed class Shape permits Circle {
  @Id Long id;
}

@Entity
final class Circle extends Shape {
  int radius;
}
