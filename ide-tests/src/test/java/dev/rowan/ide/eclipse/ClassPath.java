package dev.rowan.ide.eclipse;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands on the class path of the running tests. */
public final class ClassPath {

  private static final List<String> ECLIPSE =
      List.of("org.eclipse.", "org.apache.felix.", "org.osgi.", "com.sun.jna");
  private static final String FRAMEWORK = "org.eclipse.osgi";

  private ClassPath() {}

  /** The jar, or directory, that a class comes from. */
  public static Path of(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return Path.of(URI.create(source.getLocation().toString()));
  }

  /** All entries that exist, in order. */
  public static List<Path> entries() {
    return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
        .map(Path::of)
        .filter(Files::exists)
        .toList();
  }

  /** The jars that are bundles of Eclipse, without the framework, which runs outside of itself. */
  static List<Path> bundles() {
    return entries().stream().filter(ClassPath::isBundle).toList();
  }

  private static boolean isBundle(Path entry) {
    String name = symbolicName(entry);
    return name != null && !name.equals(FRAMEWORK) && ECLIPSE.stream().anyMatch(name::startsWith);
  }

  private static @Nullable String symbolicName(Path entry) {
    if (Files.isDirectory(entry)) {
      return null;
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      if (jar.getManifest() == null) {
        return null;
      }
      String header = jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
      return header == null ? null : header.split(";", 2)[0].trim();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
