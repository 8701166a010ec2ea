package dev.rowan.it.jakarta.kennel.keeper;

import java.util.function.Predicate;

/** A validator of another framework, which has its name first. */
public final class AnimalValidator implements Predicate<Animal> {
  @Override
  public boolean test(Animal animal) {
    return animal.getBornOn() != null;
  }
}
