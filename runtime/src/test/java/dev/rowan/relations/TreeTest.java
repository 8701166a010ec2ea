package dev.rowan.relations;

import static dev.rowan.relations.QCategory.CATEGORY;
import static dev.rowan.relations.QPost.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.query.Tree;
import dev.rowan.query.TreeNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks over root, its children a and b, and a1 and a2 below a. */
final class TreeTest {

  private Blog blog;
  private Tree<Category> tree;

  @BeforeEach
  void open() {
    blog = new Blog();
    Categories.create(blog);
    tree = blog.all(CATEGORY).orderBy(CATEGORY.name.asc()).tree(CATEGORY.parent());
  }

  @AfterEach
  void close() {
    blog.close();
  }

  @Test
  void descendantsComeWithTheirDepth() {
    assertNodes(tree.descendants(CATEGORY.id.eq(1L)), "a 1", "b 1", "a1 2", "a2 2");
    assertNodes(tree.descendants(CATEGORY.name.eq("a")), "a1 1", "a2 1");
    assertNodes(tree.descendants(CATEGORY.id.eq(5L)));
    assertNodes(tree.descendants(CATEGORY.id.eq(99L)));
    assertNodes(tree.descendants(category(2)), "a1 1", "a2 1");
    assertNodes(tree.maxDepth(1).descendants(CATEGORY.id.eq(1L)), "a 1", "b 1");
  }

  @Test
  void ancestorsBeginWithTheParent() {
    assertNodes(tree.ancestors(CATEGORY.name.eq("a2")), "a 1", "root 2");
    assertNodes(tree.ancestors(category(1)));
    assertNodes(tree.maxDepth(1).ancestors(category(4)), "a 1");
  }

  @Test
  void eachWalkIsOneStatement() {
    tree.descendants(CATEGORY.id.eq(1L));
    tree.ancestors(category(4));
    assertThat(blog.ran()).hasSize(2);
    assertThat(blog.ran().get(0))
        .isEqualTo(
            """
            select "select"."order", "select"."Na""me?", "select"."Parent Id", tree.path_0 \
            from "My ""Schema"."select" join (with recursive walk(key_0, path_0, depth) as (\
            select select_2."order", array_append('{}'::bigint[], select_2."order"::bigint), 0 \
            from "My ""Schema"."select" as select_2 where select_2."order" = ? \
            union all select select_3."order", \
            array_append(walk.path_0, select_3."order"::bigint), walk.depth + 1 \
            from walk join "My ""Schema"."select" as select_3 \
            on select_3."Parent Id" = walk.key_0) cycle key_0 set is_cycle using steps \
            select distinct on (key_0) key_0, path_0, depth from walk \
            where depth > 0 and not is_cycle order by key_0, depth, path_0) as tree \
            on tree.key_0 = "select"."order" order by tree.depth, "select"."Na""me?\"""");
  }

  @Test
  void theNearestStartCounts() {
    assertNodes(tree.descendants(CATEGORY.id.in(1L, 2L)), "a 1", "a1 1", "a2 1", "b 1");
    assertNodes(tree.ancestors(CATEGORY.name.startsWith("a")), "a 1", "root 1");
  }

  @Test
  void aCircleEndsTheWalk() {
    Categories.move(blog, 1, 5);
    assertNodes(tree.descendants(CATEGORY.id.eq(1L)), "a 1", "b 1", "a1 2", "a2 2");
    assertNodes(tree.ancestors(CATEGORY.id.eq(1L)), "a2 1", "a 2");
    Categories.move(blog, 3, 3);
    assertNodes(tree.descendants(CATEGORY.id.eq(3L)));
  }

  @Test
  void theQuerySaysWhatIsReturnedAndFetched() {
    List<TreeNode<Category>> nodes =
        blog.all(CATEGORY)
            .where(CATEGORY.parent().name.eq("a"))
            .with(CATEGORY.parent(), CATEGORY.children())
            .orderBy(CATEGORY.name.desc())
            .limit(1)
            .tree(CATEGORY.parent())
            .descendants(CATEGORY.parent().id.isNull());
    assertNodes(nodes, "a2 2");
    assertThat(nodes.get(0).entity().parent.name).isEqualTo("a");
    assertThat(nodes.get(0).entity().children).isEmpty();
  }

  @Test
  void onlyAPathToItsOwnParentMakesATree() {
    assertThatThrownBy(() -> blog.all(CATEGORY).tree(CATEGORY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs the path to the parent");
    assertThatThrownBy(() -> blog.all(CATEGORY).tree(CATEGORY.parent().parent()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> blog.all(QUser.USER).tree(POST.author()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tree.maxDepth(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Category category(long id) {
    Category category = new Category();
    category.id = id;
    return category;
  }

  private static void assertNodes(List<TreeNode<Category>> nodes, String... expected) {
    assertThat(nodes)
        .extracting(node -> node.entity() + " " + node.depth())
        .containsExactly(expected);
  }
}
