package dev.rowan.migrations;

import static dev.rowan.migrations.MigrationProblem.Kind.NAME;
import static dev.rowan.migrations.MigrationProblem.Kind.SYNTAX;
import static dev.rowan.migrations.MigrationProblem.Kind.UNREADABLE;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes scripts of files: their names, their texts, and what they say of themselves. */
final class ScriptReader {
  private static final String DIRECTIVE = "-- rowan:";

  private final Consumer<MigrationProblem> problems;

  ScriptReader(Consumer<MigrationProblem> problems) {
    this.problems = problems;
  }

  /** The script in a file; empty when it has a problem that was told. */
  Optional<Script> read(RawFile file) {
    Optional<ScriptName> name = ScriptName.of(file.baseName());
    if (name.isEmpty()) {
      tell(NAME, file, ScriptName.mistake(file.baseName()));
      return Optional.empty();
    }
    try {
      String text = ScriptText.of(file.bytes());
      Header header = header(file, text);
      byte[] settings = file.settings();
      boolean inTransaction = settings == null || inTransaction(file, ScriptText.of(settings));
      return Optional.of(
          new Script(
              name.get(),
              file.name(),
              text,
              ScriptText.checksum(text),
              inTransaction && header.transactional,
              header.after));
    } catch (CharacterCodingException e) {
      tell(UNREADABLE, file, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private record Header(boolean transactional, List<MigrationVersion> after) {}

  /** What the comments before the first statement say. */
  private Header header(RawFile file, String text) {
    boolean transactional = true;
    List<MigrationVersion> after = new ArrayList<>();
    for (String line : headerLines(text)) {
      if (line.startsWith(DIRECTIVE)) {
        String words = line.substring(DIRECTIVE.length()).strip();
        if (words.equals("no transaction")) {
          transactional = false;
        } else if (!words.startsWith("allow ")
            && (!words.startsWith("after ") || !addVersions(words.substring(6), after))) {
          tell(
              SYNTAX,
              file,
              "\""
                  + line
                  + "\" says nothing that Rowan knows: there are \"-- rowan: no transaction\","
                  + " \"-- rowan: after <version>, <version>\" and"
                  + " \"-- rowan: allow <rule> <reason>\"");
        }
      }
    }
    return new Header(transactional, after);
  }

  private static List<String> headerLines(String text) {
    return text.lines()
        .map(String::strip)
        .takeWhile(line -> line.isEmpty() || line.startsWith("--"))
        .toList();
  }

  private static boolean addVersions(String words, List<MigrationVersion> after) {
    for (String word : words.split(",", -1)) {
      if (!MigrationVersion.isVersion(word.strip())) {
        return false;
      }
      after.add(MigrationVersion.of(word.strip()));
    }
    return true;
  }

  /** What a {@code .sql.conf} says of the transaction. */
  private boolean inTransaction(RawFile file, String settings) {
    boolean inTransaction = true;
    for (String line : settings.lines().map(String::strip).toList()) {
      String setting = line.replaceAll("\\s*=\\s*", "=");
      switch (setting) {
        case "executeInTransaction=false" -> inTransaction = false;
        case "", "executeInTransaction=true", "encoding=UTF-8", "shouldExecute=true" -> {}
        default -> {
          if (!line.startsWith("#")) {
            tell(
                SYNTAX,
                file,
                "\""
                    + line
                    + "\" in the file "
                    + file.baseName()
                    + ".conf is not supported;"
                    + " executeInTransaction=false is");
          }
        }
      }
    }
    return inTransaction;
  }

  private void tell(MigrationProblem.Kind kind, RawFile file, String message) {
    problems.accept(new MigrationProblem(kind, file.name(), message));
  }
}
