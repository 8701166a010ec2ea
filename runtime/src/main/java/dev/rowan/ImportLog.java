package dev.rowan;

import dev.rowan.errors.DataException;
import dev.rowan.validation.Violations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an import so far. Not thread-safe. */
final class ImportLog<E> {

  private final Import<E> options;
  private final List<ImportReport.Failure<E>> kept = new ArrayList<>();
  private final List<ImportReport.Failure<E>> ofChunk = new ArrayList<>();
  private long given;
  private long failed;

  ImportLog(Import<E> options) {
    this.options = options;
  }

  /** How many entities were taken and written, or not. */
  long given() {
    return given;
  }

  boolean hasFailures() {
    return failed > 0;
  }

  /** The next entities. */
  List<E> next(Iterator<? extends E> entities) {
    int count = options.progress().upToTold(given, options.chunk());
    List<E> part = new ArrayList<>(count);
    while (part.size() < count && entities.hasNext()) {
      part.add(Writes.there(entities.next(), given + part.size()));
    }
    return part;
  }

  /** An entity, of which the place in its chunk is given, is not valid. */
  void invalid(int place, E entity, Violations violations) {
    failed(place, entity, violations, null);
  }

  /** An entity was refused, whose place in a statement says nothing any more. */
  void refused(int place, E entity, DataException refusal) {
    failed(place, entity, Violations.NONE, refusal.at(-1));
  }

  private void failed(int place, E entity, Violations violations, @Nullable DataException refusal) {
    failed++;
    ofChunk.add(new ImportReport.Failure<>(given + place + 1, entity, violations, refusal));
  }

  /** A chunk of so many is done. */
  void done(int count) {
    given += count;
    ofChunk.sort(Comparator.comparingLong(ImportReport.Failure::row));
    kept.addAll(ofChunk.subList(0, Math.min(ofChunk.size(), options.kept() - kept.size())));
    ofChunk.clear();
    options.progress().taken(given);
  }

  /** The report; what is all or nothing is nothing after a failure. */
  ImportReport<E> report(boolean isAllOrNothing) {
    long written = isAllOrNothing && hasFailures() ? 0 : given - failed;
    return new ImportReport<>(given, written, failed, kept);
  }
}
