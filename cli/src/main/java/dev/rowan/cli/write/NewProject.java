package dev.rowan.cli.write;

import dev.rowan.cli.console.Build;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of a project that somebody begins. Immutable. */
final class NewProject {
  private final Map<String, String> values = new HashMap<>(Build.versions());
  private final BuildTool tool;
  private final Path classes;
  private final String style;

  /**
   * A project.
   *
   * @param tool what builds it
   * @param hasRecords whether its entities are records
   */
  NewProject(ProjectNames names, BuildTool tool, boolean hasRecords) {
    this.tool = tool;
    values.put("name", names.name());
    values.put("group", names.group());
    values.put("package", names.packageName());
    classes = Path.of("java", names.packageName().split("\\."));
    style = hasRecords ? "records/" : "classes/";
  }

  /** All files. */
  List<NewFile> files() {
    List<NewFile> files = new ArrayList<>(around());
    Path main = Path.of("src", "main");
    Path test = Path.of("src", "test").resolve(classes);
    files.add(file("Main.java", main.resolve(classes).resolve("Main.java")));
    files.add(file(style + "Author.java", main.resolve(classes).resolve("Author.java")));
    files.add(file(style + "Book.java", main.resolve(classes).resolve("Book.java")));
    files.add(file("Books.java", main.resolve(classes).resolve("Books.java")));
    files.addAll(resources(main.resolve("resources")));
    files.add(file("BooksTest.java", test.resolve("BooksTest.java")));
    files.add(file("LocalMain.java", test.resolve("LocalMain.java")));
    return List.copyOf(files);
  }

  private List<NewFile> around() {
    List<NewFile> files = new ArrayList<>();
    tool.files().forEach(name -> files.add(file(tool.template(name), Path.of(name))));
    files.add(file(tool.template("README.md"), Path.of("README.md")));
    files.add(file(tool.template("gitignore"), Path.of(".gitignore")));
    files.add(file("env.example", Path.of(".env.example")));
    return files;
  }

  private List<NewFile> resources(Path folder) {
    Path migrations = folder.resolve("db").resolve("migration");
    return List.of(
        file("V1__books.sql", migrations.resolve("V1__books.sql")),
        file("U1__books.sql", migrations.resolve("U1__books.sql")),
        file("simplelogger.properties", folder.resolve("simplelogger.properties")));
  }

  private NewFile file(String template, Path path) {
    return new NewFile(path, Template.of("project/" + template).fill(values));
  }
}
