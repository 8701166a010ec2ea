package dev.rowan.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.ide.eclipse.ClassPath;
import dev.rowan.processor.RowanProcessor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Error Prone, with every lint of javac and warnings as errors, has nothing to say about generated
 * code.
 */
class ErrorProneTest {
  @TempDir Path folder;

  @Test
  void findsNothing() {
    Javac.Result result =
        errorProne()
            .source("blog/User.java", Entities.USER)
            .source("blog/Post.java", Entities.POST)
            .source("blog/Tag.java", Entities.TAG)
            .compile();

    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
    assertThat(result.generated()).containsKey("blog/UserRepository.java");
  }

  /** A query without a result, and an update that is never executed. */
  @Test
  void warnsOfWhatIsForgotten() {
    Javac.Result result =
        errorProne()
            .source(
                "blog/A.java",
                """
                package blog;
                import dev.rowan.Database;
                import dev.rowan.query.*;
                class A {
                  void a(EntityQuery<String> query, Predicate condition, Update update) {
                    query.where(condition);
                    update.where(condition);
                    condition.not();
                    query.list();
                  }
                }
                """)
            .compile();

    assertThat(result.messages()).hasSize(3).allMatch(m -> m.contains("[CheckReturnValue]"));
  }

  @Test
  void isReallyThere() {
    Javac.Result result =
        errorProne()
            .source(
                "blog/A.java",
                "package blog; class A { boolean a(int[] b) { return b.equals(b); } }")
            .compile();

    assertThat(result.messages()).anyMatch(m -> m.contains("[ArrayEquals]"));
  }

  private Javac errorProne() {
    return new Javac(folder)
        .processorPath(ClassPath.entries())
        .options("-processor", RowanProcessor.class.getName())
        .options("-Xlint:all,-processing,-classfile,-options", "-Werror")
        .options("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-Xplugin:ErrorProne");
  }
}
