package dev.rowan.relations;

import static dev.rowan.relations.QCategory.CATEGORY;
import static dev.rowan.relations.QPlace.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.query.EntityQuery;
import dev.rowan.query.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways through root, its children a and b, and a1 and a2 below a: ids 1 to 5. */
final class TreePathTest {

  private Blog blog;

  @BeforeEach
  void open() {
    blog = new Blog();
    Categories.create(blog);
  }

  @AfterEach
  void close() {
    blog.close();
  }

  @Test
  void aPathLeadsFromTheStartToTheRow() {
    assertThat(paths(byName().tree(CATEGORY.parent()).descendants(CATEGORY.id.eq(1L))))
        .containsExactly("a [1, 2]", "b [1, 3]", "a1 [1, 2, 4]", "a2 [1, 2, 5]");
    assertThat(paths(byName().tree(CATEGORY.parent()).ancestors(CATEGORY.id.eq(5L))))
        .containsExactly("a [5, 2]", "root [5, 2, 1]");
  }

  @Test
  void depthFirstPutsEachBeforeThoseBelowIt() {
    assertThat(depthFirst(byName())).containsExactly("a", "a1", "a2", "b");
    assertThat(depthFirst(blog.all(CATEGORY).orderBy(CATEGORY.name.desc())))
        .containsExactly("b", "a", "a2", "a1");
    assertThat(depthFirst(blog.all(CATEGORY))).containsExactly("a", "a1", "a2", "b");
    assertThat(depthFirst(byName().limit(3))).containsExactly("a", "a1", "b");
  }

  @Test
  void whatIsLeftOutOfTheMiddleKeepsThoseBelowTogether() {
    Categories.add(blog, 6, "b1", 3);
    Categories.add(blog, 7, "c", 1);
    assertThat(depthFirst(byName().where(CATEGORY.name.notIn("a"))))
        .containsExactly("b", "b1", "c", "a1", "a2");
  }

  @Test
  void severalStartsHaveTheirOwnPaths() {
    assertThat(paths(byName().tree(CATEGORY.parent()).descendants(CATEGORY.id.in(1L, 2L))))
        .containsExactly("a [1, 2]", "a1 [2, 4]", "a2 [2, 5]", "b [1, 3]");
    assertThat(paths(byName().tree(CATEGORY.parent()).ancestors(CATEGORY.id.in(3L, 4L, 5L))))
        .containsExactly("a [4, 2]", "root [3, 1]");
  }

  @Test
  void aCircleEndsThePath() {
    Categories.move(blog, 1, 5);
    assertThat(paths(byName().tree(CATEGORY.parent()).depthFirst().descendants(CATEGORY.id.eq(2L))))
        .containsExactly("a1 [2, 4]", "a2 [2, 5]", "root [2, 5, 1]", "b [2, 5, 1, 3]");
    assertThat(paths(byName().tree(CATEGORY.parent()).ancestors(CATEGORY.id.in(1L, 2L))))
        .containsExactly("a2 [1, 5]", "root [2, 1]", "a [1, 5, 2]");
  }

  @Test
  void aChainOfAThousand() {
    blog.run(
        "insert into \"My \"\"Schema\".\"select\""
            + " select i, 'n' || i, nullif(i - 1, 1000) from generate_series(1001, 2000) i");
    List<TreeNode<Category>> below =
        blog.all(CATEGORY).tree(CATEGORY.parent()).depthFirst().descendants(category(1001));
    assertThat(below).hasSize(999);
    TreeNode<Category> last = below.get(998);
    assertThat(last.entity().id).isEqualTo(2000);
    assertThat(last.depth()).isEqualTo(999);
    List<Object> all = new ArrayList<>();
    for (long i = 1001; i <= 2000; i++) {
      all.add(i);
    }
    assertThat(last.path()).isEqualTo(all);
  }

  @Test
  void keysOfSeveralColumnsAndTypes() {
    blog.run(
        "create table places (country varchar(2), code uuid, name text, within_country varchar(2),"
            + " within_code uuid, primary key (country, code))");
    UUID one = new UUID(0, 1);
    UUID two = new UUID(0, 2);
    blog.run(
        "insert into places values ('ch', '%1$s', 'Bern', null, null), ('ch', '%2$s', 'Wabern', 'ch', '%1$s'),"
                .formatted(one, two)
            + " ('de', '%1$s', 'Ulm', 'ch', '%2$s'), ('de', '%2$s', 'Bonn', null, '%1$s')"
                .formatted(one, two));
    EntityQuery<Place> places = blog.all(PLACE);
    assertThat(paths(places.tree(PLACE.within()).descendants(PLACE.name.eq("Bern"))))
        .containsExactly(
            "Wabern [[ch, %s], [ch, %s]]".formatted(one, two),
            "Ulm [[ch, %1$s], [ch, %2$s], [de, %1$s]]".formatted(one, two));
    List<TreeNode<Place>> above = places.tree(PLACE.within()).ancestors(PLACE.name.eq("Ulm"));
    assertThat(above.get(1).path())
        .isEqualTo(List.of(List.of("de", one), List.of("ch", two), List.of("ch", one)));
    assertThat(places.tree(PLACE.within()).ancestors(PLACE.name.eq("Bonn"))).isEmpty();
  }

  private EntityQuery<Category> byName() {
    return blog.all(CATEGORY).orderBy(CATEGORY.name.asc());
  }

  private static List<String> depthFirst(EntityQuery<Category> query) {
    return query.tree(CATEGORY.parent()).depthFirst().descendants(category(1)).stream()
        .map(node -> node.entity().name)
        .toList();
  }

  private static Category category(long id) {
    Category category = new Category();
    category.id = id;
    return category;
  }

  private static List<String> paths(List<? extends TreeNode<?>> nodes) {
    return nodes.stream().map(node -> node.entity() + " " + node.path()).toList();
  }
}
