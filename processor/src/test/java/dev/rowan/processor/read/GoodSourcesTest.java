package dev.rowan.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiles one entity of each shape, with what is generated for it, under both compilers. */
class GoodSourcesTest {
  private static final String HEAD =
      """
      package p;
      import dev.rowan.annotations.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      """;

  @ParameterizedTest
  @EnumSource
  void fieldAccess(TestCompiler compiler) {
    assertCompiles(
        compiler,
        "User",
        """
        @Entity @Table("users") @Unique({"username", "email"})
        public class User {
          @Id @Generated Long id;
          @Column(length = 50, unique = true) String username;
          String email;
          boolean active = true;
          @Generated Instant createdAt;
          static int count;
          transient int cached;
          @Transient Object other;
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void embeddedValues(TestCompiler compiler) {
    assertCompiles(
        compiler,
        "House",
        """
        @Entity
        public class House {
          @EmbeddedId Key key;
          Spot spot;
          @Embedded(prefix = "") Owner owner;
          @Embedded(nullable = false) Pair<Spot> corners;
          @Embedded Size size;
          record Key(int street, int number) {}
          @Embeddable record Spot(double latitude, double longitude) {}
          @Embeddable static class Owner {
            String name;
            List<String> phones;
            Collection<Integer> rooms;
            Kind kind;
            Kind[] kinds;
            byte[] key;
          }
          @Embeddable record Pair<T>(T first, T second) {}
          static final class Size {
            final int width;
            private final int height;
            String unit;
            Size(int width, int height) { this.width = width; this.height = height; }
            int getHeight() { return height; }
          }
          enum Kind { ONE, TWO }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void sharedColumnsOfOtherSizes(TestCompiler compiler) {
    String source =
        """
        @Entity
        class Visit {
          @Id int number;
          @Column(type = "varchar(20)") String country;
          @ManyToOne @JoinColumn("country") Country of;
          @Column(type = "smallint") int room;
          @ManyToOne @JoinColumn("room") Room in;
          @Column(length = 20) String guest;
          @ManyToOne @JoinColumn("guest") Guest by;
          @Entity static class Country { @Id @Column(type = "varchar(30)") String code; }
          @Entity static class Room { @Id int number; }
          @Entity static class Guest { @Id @Column(length = 9) String name; }
        }
        """;
    CompileResult result = compiler.compile(Map.of("p/Visit.java", HEAD + source));
    assertThat(result.problems()).isEmpty();
    assertThat(result.success()).as("%s", result).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void gettersAndSetters(TestCompiler compiler) {
    assertCompiles(
        compiler,
        "Film",
        """
        @Entity
        public class Film {
          private @Id Integer id;
          private boolean active;
          private boolean isOld;
          private Boolean rated;
          private String xName;
          private List<String> features;
          public Integer getId() { return id; }
          public void setId(Integer id) { this.id = id; }
          public boolean isActive() { return active; }
          public Film setActive(boolean active) { this.active = active; return this; }
          public boolean isOld() { return isOld; }
          public void setOld(boolean old) { isOld = old; }
          public Boolean rated() { return rated; }
          public void rated(Boolean rated) { this.rated = rated; }
          @Column(length = 7) public String getxName() { return xName; }
          public void setxName(String xName) { this.xName = xName; }
          protected List<String> getFeatures() { return features; }
          void setFeatures(List<String> features) { this.features = features; }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void constructor(TestCompiler compiler) {
    assertCompiles(
        compiler,
        "Point",
        """
        @Entity
        public final class Point {
          private final @Id UUID id;
          final int x;
          private final int y;
          String name;
          public Point(UUID id, int x, int y) { this.id = id; this.x = x; this.y = y; }
          public UUID id() { return id; }
          public int getY() { return y; }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void records(TestCompiler compiler) {
    assertCompiles(
        compiler,
        "Tag",
        """
        @Entity
        public record Tag(
            @Id @Generated Long id, @Column(unique = true, length = 9) String name, Kind kind,
            int[] counts, Kind[] kinds, List<Kind> kindList, BigDecimal price, byte[] bytes) {
          enum Kind { @EnumLabel("one-1") ONE, TWO }
          public Tag(String name) { this(null, name, null, null, null, null, null, null); }
          public boolean isId() { return false; }
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void embeddedId(TestCompiler compiler) {
    assertCompiles(
        compiler,
        "Part",
        """
        @Entity
        public record Part(@EmbeddedId Part.Key key, Instant updated) {
          public record Key(int filmId, @Column(name = "category") int categoryId) {}
        }
        """);
  }

  @ParameterizedTest
  @EnumSource
  void severalIds(TestCompiler compiler) {
    assertCompiles(
        compiler,
        "Pair",
        "@Entity public record Pair(@Id int first, @Id int second, Year year) {}");
  }

  @ParameterizedTest
  @EnumSource
  void genericSuperclass(TestCompiler compiler) {
    assertCompiles(
        compiler,
        "Child",
        """
        @MappedSuperclass
        abstract class Base<T, V> {
          @Id T id;
          private List<V> values;
          public List<V> getValues() { return values; }
          public void setValues(List<V> values) { this.values = values; }
        }
        class Between<V> extends Base<Long, V> { int noColumn; }
        @Entity
        public class Child extends Between<String> { String name; ChildRepository own; }
        """
            .replace(
                "ChildRepository own;", "static ChildRepository own(QChild q) { return null; }"));
  }

  @ParameterizedTest
  @EnumSource
  void nested(TestCompiler compiler) {
    CompileResult result =
        compiler.compile(
            Map.of(
                "p/Shop.java",
                HEAD + "public class Shop { @Entity public static class Item { @Id int id; } }"));
    assertThat(result.success()).as("%s", result).isTrue();
    assertThat(result.generated())
        .containsOnlyKeys("p/ShopItemRepository.java", "p/QShopItem.java");
  }

  private static void assertCompiles(TestCompiler compiler, String name, String source) {
    CompileResult result = compiler.compile(Map.of("p/" + name + ".java", HEAD + source));
    assertThat(result.success()).as("%s", result).isTrue();
    assertThat(result.problems()).isEmpty();
    assertThat(result.generated())
        .containsOnlyKeys("p/" + name + "Repository.java", "p/Q" + name + ".java");
  }
}
