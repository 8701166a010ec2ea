package p;

import dev.rowan.annotations.*;

@Entity
record Passport(@Id Long id, @OneToOne Person holder) {}

@Entity
record Person(@Id Long id, @OneToOne(mappedBy = "holder") Passport passport) {} // ERROR RWN-311 <passport> <*>: passport is a plain Passport without a foreign key of its own; it would be put there when a query fetches it, but only the constructor of Person takes it; declare "Lazy<Passport> passport"

@Entity
class Visa {
  @Id Long id;
  @OneToOne Visitor visitor;
}

@Entity
class Visitor {
  @Id private final Long id;
  @OneToOne(mappedBy = "visitor") private final Visa visa; // ERROR RWN-311 <visa> <visa>: visa is a plain Visa without a foreign key of its own; it would be put there when a query fetches it, but only the constructor of Visitor takes it; declare "Lazy<Visa> visa"

  Visitor(Long id, Visa visa) {
    this.id = id;
    this.visa = visa;
  }

  Long getId() {
    return id;
  }

  Visa getVisa() {
    return visa;
  }
}
