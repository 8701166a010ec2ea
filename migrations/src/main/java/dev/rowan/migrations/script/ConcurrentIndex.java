package dev.rowan.migrations.script;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The index that a {@code create index concurrently} or a {@code drop index concurrently} is about.
 *
 * @param name its name as it was written, with its schema where one was; null when the server
 *     chooses one
 * @param table the table as it was written; null for a drop
 */
public record ConcurrentIndex(@Nullable String name, @Nullable String table) {

  /** The index of such a statement; empty for every other statement. */
  public static Optional<ConcurrentIndex> of(ScriptStatement statement) {
    List<String> tokens = statement.tokens();
    int index = statement.startsWith("create", "unique") ? 2 : 1;
    boolean concurrent =
        tokens.size() > index + 2
            && tokens.get(index).equals("index")
            && tokens.get(index + 1).equals("concurrently");
    if (!concurrent) {
      return Optional.empty();
    }
    int name = index + 2 + conditionAt(tokens, index + 2);
    return statement.startsWith("drop")
        ? Optional.of(new ConcurrentIndex(name(tokens, name), null))
        : Optional.of(ofCreate(tokens, name));
  }

  /** Whether it is made, and not dropped. */
  public boolean isMade() {
    return table != null;
  }

  private static ConcurrentIndex ofCreate(List<String> tokens, int begin) {
    int on = tokens.subList(begin, tokens.size()).indexOf("on") + begin;
    int table = on + 1 + (tokens.size() > on + 1 && tokens.get(on + 1).equals("only") ? 1 : 0);
    return new ConcurrentIndex(on > begin ? name(tokens, begin) : null, name(tokens, table));
  }

  /** How many words {@code if [not] exists} takes here. */
  private static int conditionAt(List<String> tokens, int begin) {
    if (!tokens.get(begin).equals("if")) {
      return 0;
    }
    return tokens.get(begin + 1).equals("not") ? 3 : 2;
  }

  /** A name, with the schema before it where one is written. */
  private static String name(List<String> tokens, int begin) {
    if (begin >= tokens.size()) {
      return "";
    }
    boolean qualified = tokens.size() > begin + 2 && tokens.get(begin + 1).equals(".");
    return qualified ? tokens.get(begin) + "." + tokens.get(begin + 2) : tokens.get(begin);
  }
}
