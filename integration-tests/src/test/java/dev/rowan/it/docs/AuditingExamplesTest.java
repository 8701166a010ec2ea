package dev.rowan.it.docs;

import static dev.rowan.it.docs.QContract.CONTRACT;
import static dev.rowan.query.Sql.withDeleted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the guide's page on auditing, versions and soft deletes, run. */
@RowanTest(schema = "/dev/rowan/it/docs/auditing.sql")
class AuditingExamplesTest {
  private final Session session = new Session("ana");
  private Database database;
  private ContractRepository contracts;

  /** Stands for what knows who is logged in. */
  private record Session(String userName) {}

  @BeforeEach
  void open(TestDatabase server) {
    String url = server.jdbcUrl();
    String user = server.user();
    String secret = server.password();
    // region builder
    Database db =
        Database.builder()
            .url(url)
            .user(user)
            .password(secret)
            .clock(Clock.systemUTC())
            .currentUser(() -> session.userName())
            .build();
    // endregion
    database = db;
    contracts = new ContractRepository(db);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void audit() {
    Instant before = Instant.now().minusSeconds(60);
    // region audit
    Contract contract = contracts.insert(new Contract("rent"));
    // contract.createdAt and updatedAt are now, createdBy and updatedBy are "ana"

    contract.title = "lease";
    contracts.update(contract); // sets updatedAt and updatedBy

    contracts.update().set(CONTRACT.title, "sale").where(CONTRACT.id.eq(contract.id)).execute();
    // that sets updated_at and updated_by too, and counts the version on
    // endregion
    assertThat(contract.createdAt).isAfter(before);
    assertThat(contract.updatedBy).isEqualTo("ana");
    assertThat(contracts.getById(contract.id).version).isEqualTo(2);
  }

  @Test
  void versions() {
    Long id = contracts.insert(new Contract("a")).id;
    contracts.update(contracts.getById(id));
    // region versions
    Contract mine = contracts.getById(id);
    Contract theirs = contracts.getById(id);

    theirs.title = "theirs";
    contracts.update(theirs); // theirs.version is one more now

    mine.title = "mine";
    try {
      contracts.update(mine);
    } catch (OptimisticLockException changed) {
      mine = contracts.getById(id); // decide anew, with what it is now
    }
    // endregion
    assertThat(mine.title).isEqualTo("theirs");
  }

  @Test
  void records() {
    DraftRepository drafts = new DraftRepository(database);
    // region records
    Draft draft = drafts.insert(new Draft("once upon a time")); // has id, createdAt, version
    // endregion
    assertThat(drafts.getById(draft.id())).isEqualTo(draft);
  }

  @Test
  void softDeletes() {
    Contract contract = contracts.insert(new Contract("old"));
    Instant yearAgo = Instant.now().minusSeconds(3600L * 24 * 365);
    // region soft-delete
    contracts.delete(contract); // update contract set deleted_at = ? …

    boolean isThere = contracts.existsById(contract.id); // false
    List<Contract> bin = contracts.onlyDeleted().orderBy(CONTRACT.deletedAt.desc()).list();
    List<Contract> all = contracts.withDeleted().where(CONTRACT.title.eq("old")).list();
    List<String> titles =
        database.select(CONTRACT.title).from(withDeleted(CONTRACT)).list(); // Sql.withDeleted

    contracts.restore(contract); // there again
    contracts.hardDelete(contract); // gone for good
    contracts.hardDeleteWhere(CONTRACT.deletedAt.lt(yearAgo)); // empties the bin
    // endregion
    assertThat(isThere).isFalse();
    assertThat(bin).hasSize(1);
    assertThat(all).hasSize(1);
    assertThat(titles).contains("old");
    assertThat(contracts.withDeleted().where(CONTRACT.title.eq("old")).exists()).isFalse();
  }
}
