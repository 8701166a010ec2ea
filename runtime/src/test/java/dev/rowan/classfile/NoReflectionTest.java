package dev.rowan.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The class files of the runtime use no reflection and nothing like it. */
final class NoReflectionTest {

  @Test
  void theRuntimeUsesNone() throws Exception {
    Path classes =
        Path.of(Database.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertThat(classes.resolve("dev/rowan/Database.class")).exists();
    assertThat(ForbiddenApis.in(classes, ForbiddenApis.Dynamic.OF_THE_COMPILER)).isEmpty();
  }

  @Test
  void theCheckFindsWhatItLooksFor() throws Exception {
    assertThat(offences(UsesForName.class)).contains("UsesForName.class: Class.forName");
    assertThat(offences(UsesReflection.class))
        .anyMatch(offence -> offence.endsWith("java/lang/reflect/Method"));
    assertThat(offences(UsesHandles.class))
        .anyMatch(offence -> offence.endsWith("java/lang/invoke/VarHandle"));
    assertThat(offences(UsesLambda.class)).isEmpty();
    assertThat(offences(UsesLambda.class, ForbiddenApis.Dynamic.NONE))
        .contains("UsesLambda.class: invokedynamic");
  }

  private static List<String> offences(Class<?> type) throws Exception {
    return offences(type, ForbiddenApis.Dynamic.OF_THE_COMPILER);
  }

  private static List<String> offences(Class<?> type, ForbiddenApis.Dynamic dynamic)
      throws Exception {
    Path file =
        Path.of(type.getResource(type.getName().replaceFirst(".*\\.", "") + ".class").toURI());
    return ForbiddenApis.of(file, dynamic).stream()
        .map(offence -> offence.replace("NoReflectionTest$", ""))
        .toList();
  }

  static final class UsesForName {
    Object run() throws ClassNotFoundException {
      return Class.forName("x");
    }
  }

  static final class UsesReflection {
    Object run(Class<?> type) {
      return type.getMethods()[0].getName();
    }
  }

  static final class UsesHandles {
    private int field;

    VarHandle run() throws ReflectiveOperationException {
      return MethodHandles.lookup().findVarHandle(UsesHandles.class, "field", int.class);
    }
  }

  static final class UsesLambda {
    Supplier<String> run(String name) {
      return () -> "name: " + name;
    }
  }
}
