package dev.rowan.classfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads class files and finds what Rowan promises not to use: reflection, method handles, proxies,
 * {@code Unsafe}, serialization. The class files themselves are asked, so nothing can hide.
 */
public final class ForbiddenApis {

  private static final List<String> PACKAGES =
      List.of(
          "java/lang/reflect/", "java/lang/invoke/", "sun/misc/", "jdk/internal/", "sun/reflect/");
  private static final Set<String> CLASSES =
      Set.of(
          "java/io/ObjectInputStream",
          "java/io/ObjectOutputStream",
          "java/util/ServiceLoader",
          "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
          "java/util/concurrent/atomic/AtomicLongFieldUpdater",
          "java/util/concurrent/atomic/AtomicReferenceFieldUpdater");
  private static final Set<String> METHODS_OF_CLASS =
      Set.of(
          "forName",
          "newInstance",
          "getMethod",
          "getMethods",
          "getDeclaredMethod",
          "getDeclaredMethods",
          "getField",
          "getFields",
          "getDeclaredField",
          "getDeclaredFields",
          "getConstructor",
          "getConstructors",
          "getDeclaredConstructor",
          "getDeclaredConstructors",
          "getRecordComponents");

  /** Which bootstraps of {@code invokedynamic} a class may have, as the compiler writes them. */
  public enum Dynamic {
    /** None: generated code. */
    NONE(Set.of()),
    /** Those for lambdas, string concatenation and the methods of records. */
    OF_THE_COMPILER(
        Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods",
            "java/lang/invoke/MethodHandles", // the enclosing class of Lookup, in their signatures
            "java/lang/invoke/MethodHandles$Lookup"));

    private final Set<String> allowed;

    Dynamic(Set<String> allowed) {
      this.allowed = allowed;
    }
  }

  private ForbiddenApis() {}

  /** All offences of the class files below a directory, as {@code class: what it uses}. */
  public static List<String> in(Path classes, Dynamic dynamic) {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !file.endsWith("module-info.class"))
          .sorted()
          .flatMap(file -> of(file, dynamic).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The offences of one class file. */
  public static List<String> of(Path file, Dynamic dynamic) {
    try {
      ConstantPool pool = ConstantPool.of(Files.readAllBytes(file));
      List<String> offences = new ArrayList<>();
      for (String name : pool.classNames()) {
        if (isForbidden(name, dynamic)) {
          offences.add(file.getFileName() + ": " + name);
        }
      }
      for (String method : pool.methodsOf("java/lang/Class")) {
        if (METHODS_OF_CLASS.contains(method)) {
          offences.add(file.getFileName() + ": Class." + method);
        }
      }
      if (dynamic == Dynamic.NONE && pool.hasInvokeDynamic()) {
        offences.add(file.getFileName() + ": invokedynamic");
      }
      return offences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isForbidden(String name, Dynamic dynamic) {
    return !dynamic.allowed.contains(name)
        && (CLASSES.contains(name) || PACKAGES.stream().anyMatch(name::startsWith));
  }
}
