package dev.rowan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Servers of other processes: they start side by side, on the module path too, and end with their
 * process.
 */
final class ProcessEndTest {

  @ParameterizedTest
  @ValueSource(strings = {"return", "exit", "halt"})
  void serverEndsWithItsProcess(String end) throws Exception {
    Child child = Child.onClassPath(end);
    Child.Server server = child.server();
    child.process().waitFor();
    assertSoonGone(server);
  }

  @Test
  void serverEndsWhenItsProcessIsKilled() throws Exception {
    Child child = Child.onClassPath("sleep");
    Child.Server server = child.server();
    assertThat(server.isGone()).isFalse();
    child.process().destroyForcibly().waitFor();
    assertSoonGone(server);
  }

  @Test
  void runsOnTheModulePath() throws Exception {
    Child child = Child.onModulePath("return");
    Child.Server server = child.server();
    assertThat(server.module()).isEqualTo("module dev.rowan.testing");
    assertThat(child.process().waitFor()).isZero();
    assertSoonGone(server);
  }

  @Test
  void processesUnpackSideBySide(@TempDir Path fresh) throws Exception {
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      children.add(
          Child.onClassPath("return", "-Djava.io.tmpdir=" + fresh, "-Duser.home=" + fresh));
    }
    for (Child child : children) {
      Child.Server server = child.server();
      assertThat(server.data().startsWith(fresh.toRealPath())).isTrue();
      assertThat(child.process().waitFor()).isZero();
      assertSoonGone(server);
    }
  }

  private static void assertSoonGone(Child.Server server) throws InterruptedException {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
    while (!server.isGone() && Instant.now().isBefore(deadline)) {
      Thread.sleep(50);
    }
    assertThat(server.isGone()).as(server.toString()).isTrue();
  }
}
