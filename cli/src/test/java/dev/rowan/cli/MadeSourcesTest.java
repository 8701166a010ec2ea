package dev.rowan.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.cli.Shell.Result;
import dev.rowan.migrations.pull.FieldType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that {@code rowan make} writes compiles, without a warning. */
class MadeSourcesTest {
  private static final List<String> FOR_ALL =
      List.of("null", "unique", "default=7", "hidden", "sensitive", "Isbn");
  private static final List<String> FOR_SOME =
      List.of(
          "length=80",
          "email",
          "notblank",
          "notempty",
          "size=2-20",
          "min=1",
          "max=-9",
          "positive",
          "past",
          "future");

  @TempDir Path directory;

  static Stream<Arguments> compilersAndStyles() {
    return Stream.of(TestCompiler.values())
        .flatMap(c -> Stream.of(Arguments.of(c, ""), Arguments.of(c, " --record")));
  }

  @ParameterizedTest
  @MethodSource("compilersAndStyles")
  void everyTypeWithAllThatMayBeSaidOfIt(TestCompiler compiler, String style) {
    make("validator Isbn --for java.lang.Object");
    for (String type : FieldType.words()) {
      StringBuilder fields = new StringBuilder(" plain:" + type);
      Stream.concat(FOR_ALL.stream(), fitting(type).stream())
          .forEach(word -> fields.append(field(type, word)));
      make(
          "entity Of"
              + type.toUpperCase(Locale.ROOT)
              + fields
              + " --timestamps --soft-delete"
              + style);
    }
    assertThat(compile(compiler)).isEmpty();
  }

  @Test
  void whatDoesNotFitATypeIsRefused() {
    Map<String, List<String>> fitting = new TreeMap<>();
    FieldType.words().forEach(type -> fitting.put(type, fitting(type)));
    List<String> text = List.of("length=80", "email", "notblank", "notempty", "size=2-20");
    List<String> number = List.of("min=1", "max=-9", "positive");
    List<String> moment = List.of("past", "future");
    List<String> none = List.of();
    assertThat(fitting)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                entry("string", text),
                entry("text", text),
                entry("int", number),
                entry("long", number),
                entry("short", number),
                entry("decimal", number),
                entry("double", List.of("positive")),
                entry("date", moment),
                entry("time", moment),
                entry("datetime", moment),
                entry("instant", moment),
                entry("boolean", none),
                entry("uuid", none),
                entry("bytes", none),
                entry("json", none)));
  }

  /** What the command takes for a type. */
  private List<String> fitting(String type) {
    Shell shell = Shell.in(directory.resolve("tried"));
    List<String> fitting = new ArrayList<>();
    for (String word : FOR_SOME) {
      String name = "T" + word.replaceAll("\\W.*", "") + type;
      Result result = shell.run("make entity " + name + field(type, word) + " --package p");
      if (result.exit() == 0) {
        fitting.add(word);
      } else {
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains(type).hasLineCount(1);
      }
    }
    return fitting;
  }

  private static String field(String type, String modifier) {
    return " f" + modifier.replaceAll("\\W.*", "") + ":" + type + ":" + modifier;
  }

  @ParameterizedTest
  @MethodSource("compilersAndStyles")
  void everyRelation(TestCompiler compiler, String style) {
    make("entity User profile:Profile:one:by=user posts:Post[]:by=author" + style);
    make("entity Profile user:User:one:hidden other:User:one:null" + style);
    make("entity Post author:User editor:User:null:hidden tags:Tag[]:many" + style);
    make("entity Tag posts:Post[]:many:by=tags:hidden" + style);
    assertThat(compile(compiler)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("compilersAndStyles")
  void oddNames(TestCompiler compiler, String style) {
    for (String name : ODD) {
      make("entity " + name + " name:string:notblank other:instant at:" + name + ":null" + style);
    }
    make("entity Words" + ODD_FIELDS + style);
    assertThat(compile(compiler)).isEmpty();
  }

  private static final List<String> ODD =
      List.of(
          "Order",
          "User",
          "Group",
          "Table",
          "Entity",
          "Column",
          "Id",
          "Instant",
          "Lazy",
          "Row",
          "Query",
          "Process",
          "Record",
          "Module",
          "Character",
          "Number",
          "Thread",
          "A",
          "URLPart",
          "X2",
          "Database",
          "Generated",
          "Optional",
          "Set",
          "List");
  private static final String ODD_FIELDS =
      " order:int group:string user:uuid select:text table:json where:date x:int aB:int aBC:long"
          + " record:string var:string yield:string value:string count:long list:string name_:text"
          + " a1:int module:string with:string permits:string sealed:string row:string"
          + " result:string index:int entity:string columns:string";

  @ParameterizedTest
  @EnumSource
  void constraintsForEveryType(TestCompiler compiler) {
    for (String type : FieldType.words()) {
      String name = "Good" + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
      make("validator " + name + " --for " + type);
      make("entity With" + name + " a:" + type + ":" + name + " b:" + type + ":null:" + name);
      make("entity Rec" + name + " a:" + type + ":" + name + " --record");
    }
    make("entity Book title:string");
    make("validator Sellable --for Book");
    make("validator Later --for java.util.Date");
    make("validator Target2 --for shop.Target");
    make("validator Map --for java.util.List<?>");
    make("entity Target title:string");
    assertThat(compile(compiler)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void listenersAndEvents(TestCompiler compiler) {
    make("entity Book title:string");
    make("entity BeforeInsert title:string");
    make("listener BookListener --for Book");
    make("listener OtherListener --for shop.BeforeInsert");
    make("listener ThirdListener --for BeforeInsert");
    make("listener DateListener --for java.util.Date");
    make("listener AnyListener");
    make("event Started");
    make("event Sold book:Book books:Book[] note:string:null price:decimal:null --package=shop");
    StringBuilder fields = new StringBuilder();
    FieldType.words()
        .forEach(type -> fields.append(" a%s:%s b%s:%s:null".formatted(type, type, type, type)));
    make("event Everything" + fields);
    make("event Instant at:instant instants:Instant[]");
    make("event Process at:instant");
    assertThat(compile(compiler)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity String",
        "event Object",
        "entity post",
        "entity Post-It",
        "entity Größe",
        "validator Check",
        "validator ConstraintValidator",
        "validator Override",
        "validator x",
        "validator Good --for x",
        "validator Good --for a.b",
        "validator Good --for Good",
        "listener AfterCommit",
        "listener Book --for Book",
        "listener L --for String;",
        "event Sold book:Book:by=x",
        "event Sold toString:string",
        "event Sold class:int",
        "event Sold a:int a:int",
        "event Sold a",
        "event Sold a:strng",
        "entity Post author:User:sensitive",
        "entity Post author:User:many",
        "entity Post tags:Tag[]:one",
        "entity Post tags:Tag[]:by=",
        "entity Post tags:Tag[]:by=a-b",
        "entity Post a:string:default",
        "entity Post a:string:length=0",
        "entity Post a:int:min=",
        "entity Post a:string:size=2",
        "entity Post a:string:email=x",
        "entity Post hashCode:int",
        "entity Post a:string --package java.x",
        "event Sold --package new"
      })
  void whatCannotBeMadeIsSaidInOneLine(String words) {
    Result result = run(words);
    assertThat(result.exit()).as(result.out()).isEqualTo(2);
    assertThat(result.err()).startsWith("rowan: ").hasLineCount(1);
    assertThat(directory.resolve("src")).doesNotExist();
  }

  private void make(String words) {
    Result result = run(words);
    assertThat(result.exit()).as(words + ": " + result.err()).isZero();
    assertThat(result.out()).contains(" written").hasLineCount(2);
  }

  private Result run(String words) {
    String place = words.contains("--package") ? "" : " --package shop";
    return Shell.in(directory).run("make " + words + place);
  }

  private List<String> compile(TestCompiler compiler) {
    return compiler.compile(directory.resolve("src/main/java"), directory.resolve("classes"));
  }
}
