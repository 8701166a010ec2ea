package dev.rowan.it.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.errors.DataException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entities that are loaded by COPY, and come back with what the database made. */
class CopyReturningTest extends CopyUpsertCase {

  @Test
  void entitiesWithHooksTravelAsThoseOfUpsertAll() {
    SlipRepository slips = new SlipRepository(database);
    slips.insert(new Slip(null, "s1", 0));
    Slip.CALLS.clear();
    Stream<Slip> all = IntStream.range(0, 6_000).mapToObj(i -> new Slip(null, "s" + i, 0));
    assertThat(slips.copyIn().upsert().from(all)).isEqualTo(6_000);
    assertThat(Slip.CALLS).filteredOn(call -> call.startsWith("after insert")).hasSize(5_999);
    assertThat(Slip.CALLS).filteredOn(call -> call.startsWith("after update")).hasSize(1);
  }

  @Test
  void entitiesThatAreInsertedComeBackWithTheirIdsInOrder() {
    List<Account> all = accounts(12_345).toList();
    List<Account> back = new ArrayList<>();
    assertThat(accounts.copyIn().returning(back::add).from(all)).isEqualTo(12_345);
    assertThat(back).isEqualTo(all);
    assertThat(back).extracting(account -> account.id).isSorted().doesNotHaveDuplicates();
    assertThat(accounts.getById(all.get(12_000).id).name).isEqualTo("name12000");
  }

  @Test
  void entitiesThatAreUpsertedComeBackWithTheIdsOfTheirRows() {
    Account there = accounts.insert(new Account("name1", 5));
    List<Account> back = new ArrayList<>();
    assertThat(accounts.copyIn().upsert().returning(back::add).from(accounts(3))).isEqualTo(3);
    assertThat(back).extracting(account -> account.name).containsExactly("name0", "name1", "name2");
    assertThat(back.get(1).id).isEqualTo(there.id);
    assertThat(back).extracting(account -> account.id).doesNotContainNull();
  }

  @Test
  void whoTakesThemMayStopIt() {
    assertThatThrownBy(
            () ->
                accounts
                    .copyIn()
                    .returning(
                        account -> {
                          if (account.points == 7_000) {
                            throw new IllegalStateException("enough");
                          }
                        })
                    .from(accounts(10_000)))
        .hasMessage("enough");
    assertThat(accounts.count()).isZero();
    DataException refused =
        catchThrowableOfType(
            DataException.class,
            () ->
                accounts
                    .copyIn()
                    .returning(account -> {})
                    .from(with(10_000, 7_000, new Account("a", -1))));
    assertThat(refused.index()).isEqualTo(7_000);
    assertThat(accounts.count()).isZero();
  }
}
