package dev.rowan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rowan.cli.console.Surroundings;
import dev.rowan.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs commands in this process: in a folder, with an environment of its own. Immutable. */
record Shell(Path directory, Map<String, String> variables, String typed, boolean isTerminal) {

  /** Nobody is there to answer, and no database is named. */
  static Shell in(Path directory) {
    return new Shell(directory, Map.of(), "", false);
  }

  Shell set(String name, String value) {
    Map<String, String> all = new HashMap<>(variables);
    all.put(name, value);
    return new Shell(directory, all, typed, isTerminal);
  }

  Shell with(TestDatabase database) {
    return set("DATABASE_URL", database.jdbcUrl())
        .set("DATABASE_USER", database.user())
        .set("DATABASE_PASSWORD", database.password());
  }

  /** Somebody is there, and types this. */
  Shell typing(String text) {
    return new Shell(directory, variables, text, true);
  }

  /** Writes a file into the folder. */
  Shell file(String name, String text) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command; words are parted by blanks. */
  Result run(String command) {
    return call(command.isEmpty() ? new String[0] : command.split(" "));
  }

  /** Runs a command of these words. */
  Result call(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    BufferedReader in = new BufferedReader(new StringReader(typed));
    int exit =
        Rowan.run(
            new Surroundings(variables, directory, in, isTerminal),
            new PrintWriter(out),
            new PrintWriter(err),
            words);
    return new Result(exit, out.toString(), err.toString());
  }

  /** What came of a command. */
  record Result(int exit, String out, String err) {

    JsonNode json() {
      try {
        return new ObjectMapper().readTree(out);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(out, e);
      }
    }
  }
}
