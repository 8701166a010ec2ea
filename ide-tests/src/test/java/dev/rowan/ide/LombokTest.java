package dev.rowan.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ide.eclipse.ClassPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lombok.Lombok;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accessors that Lombok makes are found, whichever processor stands first on the path. */
class LombokTest {
  private static final Path LOMBOK = ClassPath.of(Lombok.class);

  private static final String ACCOUNT =
      """
      package bank;

      import dev.rowan.annotations.Entity;
      import dev.rowan.annotations.Generated;
      import dev.rowan.annotations.Id;
      import lombok.*;

      @Entity
      %s
      public class Account {
        @Id @Generated private Long id;
        private String owner;
        private boolean open;
      }
      """;

  @TempDir Path folder;

  enum Order {
    LOMBOK_FIRST,
    ROWAN_FIRST
  }

  @ParameterizedTest
  @EnumSource
  void gettersAndSetters(Order order) {
    Javac.Result result = compile(order, "@Getter @Setter");

    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
    assertThat(result.generated().get("bank/QAccount.java"))
        .contains(
            "account.setOwner(", "account.getOwner()", "account.setOpen(", "account.isOpen()");
  }

  @ParameterizedTest
  @EnumSource
  void data(Order order) {
    Javac.Result result = compile(order, "@Data @NoArgsConstructor @AllArgsConstructor");

    assertThat(result.messages()).isEmpty();
    assertThat(result.generated()).containsKey("bank/AccountRepository.java");
  }

  private Javac.Result compile(Order order, String annotations) {
    List<Path> path = new ArrayList<>(RowanJars.PROCESSOR_PATH);
    path.add(LOMBOK);
    if (order == Order.LOMBOK_FIRST) {
      Collections.reverse(path);
    }
    return new Javac(folder)
        .classPath(List.of(LOMBOK))
        .processorPath(path)
        .source("bank/Account.java", ACCOUNT.formatted(annotations))
        .compile();
  }
}
