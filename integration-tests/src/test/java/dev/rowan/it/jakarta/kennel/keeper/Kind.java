package dev.rowan.it.jakarta.kennel.keeper;

import dev.rowan.it.jakarta.kennel.base.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A dog, a cat, a hamster. */
@Entity
@Table(name = "kinds")
public class Kind extends Named {}
