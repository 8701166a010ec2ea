package dev.rowan.it.sets;

import static dev.rowan.it.sets.QAccount.ACCOUNT;
import static dev.rowan.query.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.it.types.Texts;
import dev.rowan.query.CopyOut;
import dev.rowan.testing.RowanTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows as CSV: those of a table and of a query, whatever the values in it are. */
@RowanTest(schema = "/dev/rowan/it/sets/schema.sql")
class CopyOutTest {
  private Database database;
  private AccountRepository accounts;

  @BeforeEach
  void open(Database opened) {
    database = opened;
    accounts = new AccountRepository(opened);
    accounts.deleteAll(accounts.findAll());
  }

  private Account insert(String name, int points, String... tags) {
    Account account = new Account(name, points);
    account.tags = tags.length == 0 ? null : List.of(tags);
    return accounts.insert(account);
  }

  private static String csv(CopyOut copy) {
    StringWriter out = new StringWriter();
    copy.to(out);
    return out.toString();
  }

  @Test
  void aTable() {
    Account ann = insert("ann", 1, "a b", "ü");
    Account ben = insert("ben, \"the\"", 2);
    assertThat(csv(accounts.query().orderBy(ACCOUNT.name.asc()).copyOut().header()))
        .isEqualTo(
            """
            id,name,email,points,tags
            %d,ann,,1,"{""a b"",ü}"
            %d,"ben, ""the""\",,2,
            """
                .formatted(ann.id, ben.id));
  }

  @Test
  void theFormat() {
    Account ann = insert("", 1);
    assertThat(csv(accounts.query().copyOut().delimiter(';').nullText("NULL").quoteAll()))
        .isEqualTo("\"%d\";\"\";NULL;\"1\";NULL\n".formatted(ann.id));
    assertThat(csv(accounts.query().copyOut().nullText("\\N'")))
        .isEqualTo(ann.id + ",,\\N',1,\\N'\n");
    assertThatThrownBy(() -> accounts.query().copyOut().delimiter('ü'))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> accounts.query().copyOut().delimiter('"'))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> accounts.query().copyOut().nullText("\n"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> accounts.query().copyOut().nullText("n,a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another delimiter");
    assertThatThrownBy(() -> accounts.query().copyOut().nullText("-").delimiter('-'))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aQuery() {
    insert("ann", 1);
    insert("ben", 2);
    insert("cid", 3);
    assertThat(
            csv(
                accounts
                    .where(ACCOUNT.points.in(Set.of(2, 3)), ACCOUNT.name.startsWith("c"))
                    .copyOut()))
        .contains(",cid,,3,")
        .hasLineCount(1);
    assertThat(
            csv(
                database
                    .select(ACCOUNT.name, count())
                    .from(ACCOUNT)
                    .where(ACCOUNT.points.gt(1))
                    .groupBy(ACCOUNT.name)
                    .orderBy(ACCOUNT.name.desc())
                    .copyOut()
                    .header()))
        .isEqualTo("name,count\ncid,1\nben,1\n");
    accounts.query().copyOut().to(OutputStream.nullOutputStream());
  }

  @Test
  void noValueBecomesSql() {
    List<String> names = new ArrayList<>();
    for (String text : Texts.naughty()) {
      if (text.codePointCount(0, text.length()) <= 20 && !names.contains(text)) {
        names.add(text);
        insert(text, names.size());
      }
    }
    assertThat(names).hasSizeGreaterThan(50);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      assertThat(
              csv(
                  database
                      .select(ACCOUNT.points)
                      .from(ACCOUNT)
                      .where(ACCOUNT.name.eq(name))
                      .copyOut()))
          .isEqualTo((i + 1) + "\n");
    }
    assertThat(accounts.where(ACCOUNT.name.in(names)).copyOut().to(OutputStream.nullOutputStream()))
        .isEqualTo(names.size());
  }

  @Test
  void inATransactionThatGoesOn(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("accounts.csv");
    database.transaction(
        tx -> {
          insert("ann", 1);
          assertThat(accounts.where(ACCOUNT.name.eq("ann")).copyOut().to(file)).isEqualTo(1);
          insert("ben", 1);
        });
    assertThat(Files.readString(file)).contains(",ann,");
    assertThat(accounts.count()).isEqualTo(2);
  }

  @Test
  void manyRowsAndAStreamThatFails() {
    accounts.copyIn(IntStream.range(0, 100_000).mapToObj(i -> new Account("name" + i, i)).toList());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(accounts.query().copyOut().to(bytes)).isEqualTo(100_000);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).hasLineCount(100_000);
    OutputStream full =
        new OutputStream() {
          private int rows;

          @Override
          public void write(byte[] row) throws IOException {
            if (++rows > 10) {
              throw new IOException("No space left on device");
            }
          }

          @Override
          public void write(int b) {}
        };
    assertThatThrownBy(() -> accounts.query().copyOut().to(full))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left on device");
    assertThat(accounts.count()).isEqualTo(100_000);
  }
}
