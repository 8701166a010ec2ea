package dev.rowan.it;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.EntityRepository;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** That an entity has no upsert, which is said at once. */
public final class NoUpsert {
  private NoUpsert() {}

  /** Asserts that each way to an upsert says so at its first word. */
  public static <E> void of(EntityRepository<E, ?> repository, E entity, String... message) {
    refused(() -> repository.upsert(), message);
    refused(() -> repository.upsert(entity), message);
    refused(() -> repository.upsertAll(List.of()), message);
    refused(() -> repository.copyIn().upsert(), message);
  }

  private static void refused(ThrowingCallable call, String... message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(message);
  }
}
