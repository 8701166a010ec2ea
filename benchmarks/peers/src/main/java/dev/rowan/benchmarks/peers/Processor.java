package dev.rowan.benchmarks.peers;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A compiler that writes code for entities, and an entity as its users would write it. */
enum Processor {
  /** Rowan: repository, row mapper and query classes. */
  ROWAN("Rowan", "rowan-processor-") {
    @Override
    String entity(int number) {
      return """
          import dev.rowan.annotations.*;
          @Entity @Table("things%1$d") public class Thing%1$d {
            @Id @Generated Long id;
            @Column(unique = true) String code;
          %2$s}
          """
          .formatted(number, fields("java.time.Instant"));
    }
  },

  /** Hibernate: the static metamodel; the mapping is made when the application starts. */
  HIBERNATE("Hibernate", "hibernate-processor-") {
    @Override
    String entity(int number) {
      return """
          import jakarta.persistence.*;
          @Entity @Table(name = "things%1$d") public class Thing%1$d {
            @Id @GeneratedValue Long id;
            @Column(unique = true) String code;
          %2$s}
          """
          .formatted(number, fields("java.time.Instant"));
    }
  },

  /** Doma: entity description, metamodel, and a data access object with five methods. */
  DOMA("Doma", "doma-processor-") {
    @Override
    String entity(int number) {
      return """
          import org.seasar.doma.*;
          @Entity(metamodel = @Metamodel) @Table(name = "things%1$d") public class Thing%1$d {
            @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
            String code;
          %2$s}
          @Dao interface Thing%1$dDao {
            @Sql("select * from things%1$d where id = /* id */0") @Select
            Thing%1$d findById(Long id);
            @Sql("select * from things%1$d where code = /* code */'a'") @Select
            Thing%1$d findByCode(String code);
            @Insert int insert(Thing%1$d thing);
            @Update int update(Thing%1$d thing);
            @Delete int delete(Thing%1$d thing);
          }
          """
          .formatted(number, fields("java.time.LocalDateTime"));
    }
  },

  /** Jimmer: drafts, tables, fetchers and properties. */
  JIMMER("Jimmer", "jimmer-apt-") {
    @Override
    String entity(int number) {
      return """
          import org.babyfish.jimmer.sql.*;
          @Entity @Table(name = "things%1$d") public interface Thing%1$d {
            @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id();
            @Key String code();
          %2$s}
          """
          .formatted(number, fields("java.time.Instant").replace(";", "();"));
    }
  };

  private static final int COLUMNS = 10;

  /** The name in tables. */
  final String title;

  private final String jar;

  Processor(String title, String jar) {
    this.title = title;
    this.jar = jar;
  }

  /** The source of an entity with twelve columns, without its package. */
  abstract String entity(int number);

  private static String fields(String time) {
    List<String> types = List.of("String", "int", "boolean", time, "java.math.BigDecimal");
    return Stream.iterate(0, i -> i + 1)
        .limit(COLUMNS)
        .map(i -> "  " + types.get(i % types.size()) + " column" + i + ";\n")
        .collect(Collectors.joining());
  }

  /** The names of the processors, as the library registers them. */
  String classNames() throws IOException {
    List<URL> files =
        Collections.list(
            Processor.class
                .getClassLoader()
                .getResources("META-INF/services/javax.annotation.processing.Processor"));
    for (URL file : files) {
      if (isIn(file.toString())) {
        String text = new String(file.openStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.lines()
            .map(line -> line.replaceAll("#.*|,.*", "").strip())
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(","));
      }
    }
    throw new IllegalStateException("no processor of " + title + " among " + files);
  }

  /** Rowan's own may also be a folder: that of its module. */
  private boolean isIn(String place) {
    return place.contains(jar) || (this == ROWAN && place.contains("/processor/target/classes/"));
  }
}
