package dev.rowan;

import dev.rowan.errors.DataException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.Statements;
import dev.rowan.validation.ValidationException;
import java.util.List;
import java.util.function.Consumer;

/** Inserts entities one by one, each with a savepoint, as no one statement takes many of them. */
final class ImportEach<E> implements ImportChunk {

  private final Statements statements;
  private final Consumer<List<E>> insert;
  private final ImportLog<E> log;
  private final List<E> entities;

  ImportEach(Statements statements, Consumer<List<E>> insert, ImportLog<E> log, List<E> entities) {
    this.statements = statements;
    this.insert = insert;
    this.log = log;
    this.entities = entities;
  }

  @Override
  public void write() {
    try (Atomic atomic = statements.atomic()) {
      for (int place = 0; place < entities.size(); place++) {
        write(place, entities.get(place));
      }
      atomic.commit();
    }
  }

  private void write(int place, E entity) {
    try {
      statements.database().transaction(savepoint -> insert.accept(List.of(entity)));
    } catch (ValidationException invalid) {
      log.invalid(place, entity, invalid.moved(i -> place).violations());
    } catch (DataException refused) {
      if (!ImportChunk.isOfRow(refused)) {
        throw refused;
      }
      log.refused(place, entity, refused);
    }
  }
}
