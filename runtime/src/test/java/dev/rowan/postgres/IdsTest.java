package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.ConfigurationException;
import dev.rowan.mapping.SequenceBlock;
import dev.rowan.mapping.Uuids;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Ids that the client makes. */
final class IdsTest {

  private static final Database DB = TestServer.newPool().build();

  @AfterAll
  static void close() {
    assertThat(Pools.active(DB)).isZero();
    DB.close();
  }

  @Test
  void blocksFollowEachOther() {
    Pools.update(DB, "create sequence \"My seq\" increment by 3 start with 10");
    SequenceBlock ids = new SequenceBlock(DB.statements("test"), "\"My seq\"", 3);
    assertThat(Stream.generate(ids::next).limit(7))
        .containsExactly(10L, 11L, 12L, 13L, 14L, 15L, 16L);
    assertThat(Pools.number(DB, "select last_value from \"My seq\"")).isEqualTo(16);
  }

  @Test
  void aBlockThatDoesNotFitTheSequenceIsRefused() {
    Pools.update(DB, "create sequence plain");
    SequenceBlock ids = new SequenceBlock(DB.statements("test"), "plain", 50);
    assertThatThrownBy(ids::next)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("plain is incremented by 1, but its blocks have 50 numbers");
  }

  @Test
  void threadsNeverGetTheSameId() throws Exception {
    Pools.update(DB, "create sequence busy increment by 7");
    SequenceBlock ids = new SequenceBlock(DB.statements("test"), "busy", 7);
    var threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Long>>> taken =
          IntStream.range(0, 4)
              .mapToObj(n -> threads.submit(() -> Stream.generate(ids::next).limit(500).toList()))
              .toList();
      Set<Long> all = new HashSet<>();
      for (Future<List<Long>> some : taken) {
        all.addAll(some.get());
      }
      assertThat(all).hasSize(2000);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void uuidsOfVersion7AreInOrder() {
    List<UUID> ids = Stream.generate(Uuids::v7).limit(10_000).toList();
    assertThat(ids).isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    long millis = ids.get(0).getMostSignificantBits() >>> 16;
    assertThat(Math.abs(System.currentTimeMillis() - millis)).isLessThan(60_000);
    assertThat(Uuids.v4().version()).isEqualTo(4);
  }
}
