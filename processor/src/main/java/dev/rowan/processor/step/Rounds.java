package dev.rowan.processor.step;

import dev.rowan.processor.check.Neighbours;
import dev.rowan.processor.read.EntityReader;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.ProcessorProblem;
import dev.rowan.processor.report.Reporter;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Leads entities, projections or repositories through the rounds of a compilation. One that needs a
 * type which another processor has yet to write waits, by its name; in the last round it waits no
 * more. So does one with an error where an error ends the rounds, so that what was written for it
 * is found before. Only what an entity maps is waited for, so it may freely mention its own
 * generated classes elsewhere.
 */
public final class Rounds {
  private final Elements elements;
  private final Reporter reporter;
  private final Step step;
  private final boolean isErrorLast;
  private final Set<String> waiting = new LinkedHashSet<>();

  private Rounds(ProcessingEnvironment environment, Reporter reporter, Step step) {
    this.isErrorLast = Compilers.isHasty(environment);
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
    this.step = step;
  }

  /** Leads entities. */
  public static Rounds ofEntities(
      ProcessingEnvironment environment,
      EntityReader reader,
      Neighbours neighbours,
      Reporter reporter) {
    return new Rounds(environment, reporter, new EntityStep(environment, reader, neighbours));
  }

  /** Leads projections. */
  public static Rounds ofProjections(
      ProcessingEnvironment environment,
      EntityReader reader,
      Neighbours neighbours,
      Reporter reporter) {
    return new Rounds(environment, reporter, new ProjectionStep(environment, reader, neighbours));
  }

  /** Leads the repositories that users declare. */
  public static Rounds ofRepositories(
      ProcessingEnvironment environment, EntityReader reader, Reporter reporter) {
    return new Rounds(environment, reporter, new RepositoryStep(environment, reader));
  }

  /** Processes the new types of a round, and those that wait. */
  public void round(Collection<TypeElement> types) {
    List<Turn> turns = Stream.concat(awaited(), types.stream()).distinct().map(Turn::new).toList();
    waiting.clear();
    step.newRound();
    try {
      turns.forEach(turn -> turn.run(() -> startOrWait(turn)));
      turns.forEach(this::finish);
    } finally {
      step.endRound();
    }
  }

  /** Notes the entities of a round, whose tables queries may name. */
  public void addEntities(Collection<TypeElement> entities) {
    if (step instanceof RepositoryStep repositories) {
      repositories.addEntities(entities);
    }
  }

  /** Says what is wrong with those that still wait. */
  public void end() {
    step.newRound();
    List<Turn> turns = awaited().map(Turn::new).toList();
    waiting.clear();
    try {
      for (Turn turn : turns) {
        turn.run(() -> step.giveUp(turn.type, turn.diagnostics));
        reporter.print(turn.diagnostics, turn.type);
      }
    } finally {
      step.endRound();
    }
  }

  private Stream<TypeElement> awaited() {
    return List.copyOf(waiting).stream()
        .<TypeElement>map(elements::getTypeElement)
        .filter(Objects::nonNull);
  }

  private void startOrWait(Turn turn) throws IOException {
    if (!step.processIfReady(turn.type, turn.diagnostics)) {
      waiting.add(turn.name());
    }
  }

  private void finish(Turn turn) {
    turn.run(() -> step.finish(turn.type, turn.diagnostics));
    if (isErrorLast && turn.diagnostics.hasErrors() && !turn.isBroken) {
      waiting.add(turn.name());
    }
    if (!waiting.contains(turn.name())) {
      reporter.print(turn.diagnostics, turn.type);
    }
  }

  /** One type in one round. */
  private static final class Turn {
    private final TypeElement type;
    private final Diagnostics diagnostics = new Diagnostics();
    private boolean isBroken;

    Turn(TypeElement type) {
      this.type = type;
    }

    String name() {
      return type.getQualifiedName().toString();
    }

    /** Our own fault becomes one message; it never takes the compiler down. */
    void run(Work work) {
      try {
        work.run();
      } catch (IOException | RuntimeException | StackOverflowError e) {
        isBroken = true;
        diagnostics.report(
            ProcessorProblem.INTERNAL_FAULT, Origin.of(type), type.getSimpleName(), Fault.text(e));
      }
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }
}
