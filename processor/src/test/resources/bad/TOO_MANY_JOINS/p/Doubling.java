package p;

import dev.rowan.annotations.*;

@Entity
record A(@Id Long id, @ManyToOne B left, @ManyToOne B right) {} // ERROR RWN-341 <left> <*>: every read of A joins more than 32 tables; it holds relations plainly, and what they lead to does so too; declare one of them as a Lazy, as in "Lazy<B> left"

@Entity
record B(@Id Long id, @ManyToOne C left, @ManyToOne C right) {}

@Entity
record C(@Id Long id, @ManyToOne D left, @ManyToOne D right) {}

@Entity
record D(@Id Long id, @ManyToOne E left, @ManyToOne E right) {}

@Entity
record E(@Id Long id, @ManyToOne F left, @ManyToOne F right) {}

@Entity
record F(@Id Long id) {}
