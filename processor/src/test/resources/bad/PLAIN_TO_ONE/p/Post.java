package p;

import dev.rowan.annotations.*;

@Entity
record Store(@Id Long id, @ManyToOne Employee manager) {} // ERROR RWN-311 <manager> <*>: manager is a plain Employee; a record cannot be filled once it is there; declare "Lazy<Employee> manager"

@Entity
class Employee {
  @Id Long id;
  @ManyToOne Store store; // ERROR RWN-311 <store> <store>: store is a plain Store; until it is fetched an instance with nothing but its id stands for it, which Store does not allow; declare "Lazy<Store> store"
}

@Entity
class Visit {
  @Id private final Long id;
  @ManyToOne private final Employee host; // ERROR RWN-311 <host> <host>: host is a plain Employee; nothing sets it when it is fetched later; declare "Lazy<Employee> host"

  Visit(Long id, Employee host) {
    this.id = id;
    this.host = host;
  }

  Long getId() {
    return id;
  }

  Employee getHost() {
    return host;
  }
}
