package dev.rowan.processor.model.hook;

import dev.rowan.processor.model.validation.Fault;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is called when something happens to an entity.
 *
 * @param own the methods of the entity, those of superclasses first
 * @param listeners the listeners, those of superclasses first
 * @param faults the mistakes that showed when they were read
 */
public record HooksModel(List<Hook> own, List<ListenerModel> listeners, List<Fault> faults) {
  /** Nothing is called. */
  public static final HooksModel NONE = new HooksModel(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public HooksModel {
    own = List.copyOf(own);
    listeners = List.copyOf(listeners);
    faults = List.copyOf(faults);
  }

  /** The mistakes, without anything that is called. */
  public HooksModel faultsAlone() {
    return new HooksModel(List.of(), List.of(), faults);
  }

  /** Whether anything is called for one of these events. */
  public boolean hears(Predicate<HookEvent> events) {
    return all().anyMatch(hook -> events.test(hook.event()));
  }

  /** Whether something waits for the commit of such a change. */
  public boolean waitsFor(HookEvent event) {
    return all().anyMatch(hook -> hook.event() == event && hook.isAfterCommit());
  }

  /**
   * Whether what is called may do something in the transaction of an insert or update: all but what
   * the entity itself does before.
   */
  public boolean takesPartInWrites() {
    return own.stream().anyMatch(h -> h.event().isOfWrite() && h.event().isAfterChange())
        || listeners.stream()
            .flatMap(listener -> listener.hooks().stream())
            .anyMatch(h -> h.event().isOfWrite());
  }

  private Stream<Hook> all() {
    return Stream.concat(own.stream(), listeners.stream().flatMap(l -> l.hooks().stream()));
  }
}
