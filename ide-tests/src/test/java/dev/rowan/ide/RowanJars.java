package dev.rowan.ide;

import dev.rowan.annotations.Entity;
import dev.rowan.errors.DataException;
import dev.rowan.ide.eclipse.Jars;
import dev.rowan.processor.RowanProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Rowan as jars, as a user's build has it. */
final class RowanJars {

  private static final Path FOLDER = folder();

  /** What a user's sources see. */
  static final List<Path> CLASS_PATH = jars(Entity.class, DataException.class, NullMarked.class);

  /** The processor and what it needs. */
  static final List<Path> PROCESSOR_PATH = jars(RowanProcessor.class, Entity.class);

  private RowanJars() {}

  private static List<Path> jars(Class<?>... types) {
    return Stream.of(types).map(type -> Jars.of(type, FOLDER)).toList();
  }

  private static Path folder() {
    try {
      return Files.createDirectories(Path.of("target", "rowan-jars").toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
