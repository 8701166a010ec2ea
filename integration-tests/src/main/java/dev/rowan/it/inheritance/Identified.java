package dev.rowan.it.inheritance;

import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.MappedSuperclass;

@MappedSuperclass
abstract class Identified<I> {
  @Id @Generated I id;
}
