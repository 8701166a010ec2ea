package p;

import dev.rowan.annotations.*;

@Entity
record Node(@Id Long id, @ManyToOne Node parent) {} // ERROR RWN-340 <parent> <*>: parent is held plainly, so every read joins it, and it leads back to Node: Node.parent -> Node; such instances could never be made; declare "Lazy<Node> parent"

@Entity
record Store(@Id Long id, @ManyToOne Employee manager, @ManyToOne Node node) {} // ERROR RWN-340 <manager> <*>: manager is held plainly, so every read joins it, and it leads back to Store: Store.manager -> Employee.store -> Store; such instances could never be made; declare "Lazy<Employee> manager"

@Entity
class Employee {
  @Id Long id;
  @ManyToOne Store store; // ERROR RWN-340 <store> <store>: store is held plainly, so every read joins it, and it leads back to Employee: Employee.store -> Store.manager -> Employee; such instances could never be made; declare "Lazy<Store> store"
}

@Entity
class Visit {
  @Id private final Long id;
  @ManyToOne private final Employee host;
  @ManyToOne Visit before; // ERROR RWN-340 <before> <before>: before is held plainly, so every read joins it, and it leads back to Visit: Visit.before -> Visit; such instances could never be made; declare "Lazy<Visit> before"

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
