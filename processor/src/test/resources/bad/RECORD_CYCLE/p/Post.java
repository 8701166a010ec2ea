package p;

import dev.rowan.annotations.*;

@Entity
record Store(@Id Long id, @ManyToOne Employee manager) {}

@Entity
record Employee(@Id Long id, @ManyToOne Store store) {} // ERROR RWN-311 <store> <*>: a read of the record Employee would never end: Employee -> Store -> Employee; plain relations of a record are read with it; declare one of them as a Lazy, as in "Lazy<Store> store"

@Entity
record Node(@Id Long id, @OneToOne Node next) {} // ERROR RWN-311 <next> <*>: a read of the record Node would never end: Node -> Node; plain relations of a record are read with it; declare one of them as a Lazy, as in "Lazy<Node> next"
