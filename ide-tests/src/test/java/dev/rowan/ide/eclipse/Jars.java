package dev.rowan.ide.eclipse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Packs directories of classes into jars: a processor path in Eclipse, and a bundle, is made of
 * jars only.
 */
public final class Jars {

  private Jars() {}

  /**
   * The class path entry of a class as a jar: itself, or the directory packed into a new jar in
   * {@code folder}.
   */
  public static Path of(Class<?> type, Path folder) {
    Path entry = ClassPath.of(type);
    if (!Files.isDirectory(entry)) {
      return entry;
    }
    return pack(folder.resolve(type.getSimpleName() + ".jar"), entry, entry, new Manifest());
  }

  /** Packs the files below {@code part}, under their names relative to {@code root}. */
  static Path pack(Path jar, Path root, Path part, Manifest manifest) {
    return write(jar, root, filesBelow(part), manifest);
  }

  /** Writes a jar with nothing but a manifest. */
  static Path empty(Path jar, Manifest manifest) {
    return write(jar, jar, List.of(), manifest);
  }

  private static Path write(Path jar, Path root, List<Path> files, Manifest manifest) {
    manifest.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (Path file : files) {
        out.putNextEntry(new JarEntry(root.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.endsWith("META-INF/MANIFEST.MF"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
