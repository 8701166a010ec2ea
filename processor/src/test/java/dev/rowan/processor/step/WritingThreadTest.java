package dev.rowan.processor.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The thread beside the compiler's own. */
class WritingThreadTest {
  private static final long PATIENCE = 10_000;

  private final WritingThread writing = new WritingThread();

  @AfterEach
  void end() {
    writing.end();
  }

  @Test
  void doesOneThingAfterTheOther() {
    List<Integer> done = new ArrayList<>();
    List<WritingThread.Result<Boolean>> results = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int number = i;
      results.add(writing.start(() -> done.add(number)));
    }
    results.forEach(WritingThread.Result::get);
    assertThat(done).hasSize(100).isSorted();
  }

  @Test
  void failsAsTheWorkFailed() {
    RuntimeException fault = new IllegalArgumentException("not a name: 1a");
    StackOverflowError overflow = new StackOverflowError();
    assertThatThrownBy(
            () ->
                writing
                    .start(
                        () -> {
                          throw fault;
                        })
                    .get())
        .isSameAs(fault);
    assertThatThrownBy(
            () ->
                writing
                    .start(
                        () -> {
                          throw overflow;
                        })
                    .get())
        .isSameAs(overflow);
  }

  @Test
  void anInterruptIsKeptAndSpoilsNothing() {
    WritingThread.Result<String> result =
        writing.start(
            () -> {
              Thread.sleep(100);
              return "whole";
            });
    Thread.currentThread().interrupt();
    assertThat(result.get()).isEqualTo("whole");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void endsAndStartsAgain() throws InterruptedException {
    Thread first = writing.start(Thread::currentThread).get();
    writing.end();
    first.join(PATIENCE);
    assertThat(first.isAlive()).isFalse();
    assertThat(writing.start(Thread::currentThread).get()).isNotSameAs(first);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsLeftOfItAfterACompilation(TestCompiler compiler) throws InterruptedException {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Film.java",
                """
                package p;
                import dev.rowan.annotations.*;
                @Entity class Film {
                  @Id long id;
                  Shop shop;
                }
                @Entity class Shop {
                  @Id long id;
                }
                """));
    assertThat(result.generated()).containsKey("p/QShop.java");
    assertThat(result.codes()).isNotEmpty();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("rowan-writer")) {
        thread.join(PATIENCE);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }
}
