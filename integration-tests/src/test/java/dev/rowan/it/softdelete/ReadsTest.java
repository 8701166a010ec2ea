package dev.rowan.it.softdelete;

import static dev.rowan.it.softdelete.QLabel.LABEL;
import static dev.rowan.it.softdelete.QMember.MEMBER;
import static dev.rowan.it.softdelete.QReply.REPLY;
import static dev.rowan.it.softdelete.QSection.SECTION;
import static dev.rowan.it.softdelete.QTopic.TOPIC;
import static dev.rowan.query.Sql.withDeleted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Lazy;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Tree;
import dev.rowan.query.TreeNode;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever reads leaves out what is deleted. */
@RowanTest(schema = "/dev/rowan/it/softdelete/schema.sql")
class ReadsTest {
  private Forum forum;
  private Member ana;
  private Member bob;
  private Topic kept;
  private Topic gone;

  @BeforeEach
  void open(TestDatabase server) {
    forum = new Forum(server);
    ana = forum.members.insert(new Member("ana"));
    bob = forum.members.insert(new Member("bob"));
    kept = forum.topics.insert(topic("kept", "a", "b"));
    gone = forum.topics.insert(topic("gone", "c"));
    forum.labels.insertAll(List.of(new Label("x", "red", false), new Label("y", "red", false)));
    forum.topics.addLabels(kept, forum.labels.findAll());
    forum.replies.delete(kept.replies.get().get(1));
    forum.topics.delete(gone);
    forum.members.deleteById(bob.id);
    forum.labels.deleteById("y");
    forum.ran();
  }

  private Topic topic(String title, String... replies) {
    Topic topic = new Topic(title, ana);
    topic.editor = Lazy.of(bob);
    topic.replies = Lazy.of(List.of(replies).stream().map(Reply::new).toList());
    return topic;
  }

  @AfterEach
  void close() {
    forum.close();
  }

  private static List<String> titles(List<Topic> topics) {
    return topics.stream().map(topic -> topic.title).toList();
  }

  @Test
  void theMethodsOfTheRepository() {
    assertThat(forum.topics.findById(gone.id)).isEmpty();
    assertThat(titles(forum.topics.findAll())).containsExactly("kept");
    assertThat(titles(forum.topics.findAllById(List.of(gone.id, kept.id)))).containsExactly("kept");
    assertThat(forum.topics.existsById(gone.id)).isFalse();
    assertThat(forum.topics.count()).isOne();
    assertThat(forum.members.findByName("bob")).isEmpty();
    assertThat(forum.labels.findAll()).containsExactly(new Label("x", "red", false));
    assertThat(forum.ran())
        .allMatch(sql -> sql.contains("deleted_at is null") || sql.contains("not gone"));
  }

  @Test
  void queries() {
    assertThat(titles(forum.topics.query().list())).containsExactly("kept");
    assertThat(forum.topics.where(TOPIC.title.eq("gone")).exists()).isFalse();
    assertThat(forum.topics.query().count()).isOne();
    assertThat(titles(forum.topics.query().page(PageRequest.first(5)).content()))
        .containsExactly("kept");
    assertThat(titles(forum.topics.orderBy(TOPIC.id.asc()).keyset(5).page().content()))
        .containsExactly("kept");
    assertThat(forum.topics.where(TOPIC.title.eq("gone").or(TOPIC.title.eq("kept"))).toString())
        .endsWith("where (title = ? or title = ?) and deleted_at is null");
    assertThat(forum.labels.query().toString()).endsWith("from label where not gone");
  }

  @Test
  void deletedOnesAreAskedForByName() {
    assertThat(titles(forum.topics.withDeleted().orderBy(TOPIC.id.asc()).list()))
        .containsExactly("kept", "gone");
    assertThat(titles(forum.topics.onlyDeleted().list())).containsExactly("gone");
    assertThat(forum.labels.onlyDeleted().count()).isOne();
    assertThat(forum.topics.where(TOPIC.id.eq(gone.id)).withDeleted().one().deletedAt)
        .isEqualTo(Forum.NOW);
    assertThatThrownBy(() -> forum.votes.query().withDeleted())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "vote keeps no row that is deleted; write @SoftDelete on a property of its entity, or"
                + " ask without withDeleted() and onlyDeleted()");
  }

  @Test
  void findersThatAreDeclared() {
    assertThat(titles(forum.search.findByTitleStartingWithOrderById(""))).containsExactly("kept");
    assertThat(forum.search.findByEditorName("bob")).isEmpty();
    assertThat(forum.search.countByTitle("gone")).isZero();
    assertThat(forum.search.countAll()).isEqualTo(2); // SQL is what it says
    assertThat(forum.search.deleteByTitle("kept")).isOne();
    assertThat(forum.count("topic where deleted_at is not null")).isEqualTo(2);
  }

  @Test
  void selects() {
    assertThat(forum.database.select(TOPIC.title).from(TOPIC).list()).containsExactly("kept");
    assertThat(
            forum
                .database
                .select(TOPIC.title, REPLY.text)
                .from(TOPIC)
                .join(REPLY)
                .on(REPLY.topicId.eq(TOPIC.id))
                .list())
        .hasSize(1);
    assertThat(
            forum
                .database
                .select(MEMBER.name)
                .from(TOPIC)
                .leftJoin(MEMBER)
                .on(MEMBER.id.eq(TOPIC.editorId))
                .list())
        .containsExactly((String) null);
    assertThat(forum.ran().get(2))
        .isEqualTo(
            "select member.name from topic left join member on member.id = topic.editor_id and"
                + " member.deleted_at is null where topic.deleted_at is null");
  }

  @Test
  void selectsOfBothSides() {
    assertThat(
            forum
                .database
                .select(TOPIC.title, MEMBER.name)
                .from(TOPIC)
                .rightJoin(MEMBER)
                .on(MEMBER.id.eq(TOPIC.editorId))
                .list())
        .singleElement()
        .satisfies(row -> assertThat(row.v2()).isEqualTo("ana"));
    assertThat(
            forum
                .database
                .select(TOPIC.title, MEMBER.name)
                .from(TOPIC)
                .fullJoin(MEMBER)
                .on(MEMBER.id.eq(TOPIC.editorId))
                .list())
        .hasSize(2); // the topic without its editor, and ana
  }

  @Test
  void selectsOfAllRows() {
    assertThat(
            forum
                .database
                .select(TOPIC.title)
                .from(withDeleted(TOPIC))
                .orderBy(TOPIC.id.asc())
                .list())
        .containsExactly("kept", "gone");
    assertThat(
            forum
                .database
                .select(MEMBER.name)
                .from(TOPIC)
                .join(withDeleted(MEMBER))
                .on(MEMBER.id.eq(TOPIC.editorId))
                .list())
        .containsExactly("bob");
  }

  @Test
  void whatMayBeThereIsNotWhenItIsDeleted() {
    Topic topic = forum.topics.getById(kept.id);
    assertThat(topic.editor.get()).isNull();
    Topic fetched = forum.topics.query().with(TOPIC.editor()).one();
    assertThat(fetched.editor.get()).isNull();
    assertThat(forum.topics.where(TOPIC.editor().name.eq("bob")).exists()).isFalse();
    assertThat(forum.topics.where(TOPIC.editor().name.isNull()).exists()).isTrue();
  }

  @Test
  void whatMustBeThereIsReadAllTheSame() {
    forum.members.deleteById(ana.id);
    Topic fetched = forum.topics.query().with(TOPIC.author()).one();
    assertThat(fetched.author.name).isEqualTo("ana");
    assertThat(fetched.author.deletedAt).isEqualTo(Forum.NOW);
    assertThat(forum.topics.where(TOPIC.author().name.eq("ana")).exists()).isTrue();
  }

  @Test
  void whatIsAlwaysJoined() {
    forum.badges.insertAll(
        List.of(
            new Badge(1, new Label("x", "red", false)),
            new Badge(2, new Label("y", "red", false))));
    assertThat(forum.badges.findAll())
        .containsExactly(new Badge(1, new Label("x", "red", false)), new Badge(2, null));
    assertThat(forum.badges.query().orderBy(QBadge.BADGE.id.asc()).list())
        .isEqualTo(forum.badges.findAll());
  }

  @Test
  void many() {
    Topic topic = forum.topics.query().with(TOPIC.labels()).one();
    assertThat(topic.labels).isEqualTo(Set.of(new Label("x", "red", false)));
    assertThat(topic.replies.get()).extracting(reply -> reply.text).containsExactly("a");
    Topic fetched = forum.topics.query().with(TOPIC.replies()).one();
    assertThat(fetched.replies.get()).hasSize(1);
    Member author = forum.members.query().with(MEMBER.topics()).one();
    assertThat(titles(author.topics)).containsExactly("kept");
  }

  @Test
  void conditionsOnMany() {
    assertThat(forum.topics.where(TOPIC.replies().any(REPLY.text.eq("b"))).exists()).isFalse();
    assertThat(forum.topics.where(TOPIC.replies().none(REPLY.text.eq("b"))).exists()).isTrue();
    assertThat(forum.topics.where(TOPIC.replies().count().eq(1L)).exists()).isTrue();
    assertThat(forum.topics.where(TOPIC.labels().any(LABEL.name.eq("y"))).exists()).isFalse();
    forum.replies.deleteWhere(REPLY.text.eq("a"));
    assertThat(forum.topics.where(TOPIC.replies().isEmpty()).exists()).isTrue();
  }

  @Test
  void trees() {
    Section root = new Section(1, null);
    Section second = new Section(2, root);
    Section third = new Section(3, second);
    forum.sections.insertAll(List.of(root, second, third, new Section(4, root)));
    forum.run("update section set gone = true where id = 2");
    Tree<Section> tree = forum.sections.query().tree(SECTION.parent());
    assertThat(ids(tree.descendants(root))).containsExactly(4); // nothing behind what is deleted
    assertThat(ids(tree.ancestors(third))).isEmpty();
    assertThat(ids(forum.sections.withDeleted().tree(SECTION.parent()).descendants(root)))
        .containsExactly(2, 4, 3);
    assertThat(ids(forum.sections.onlyDeleted().tree(SECTION.parent()).descendants(root)))
        .containsExactly(2);
  }

  private static List<Integer> ids(List<TreeNode<Section>> nodes) {
    return nodes.stream().map(node -> node.entity().id).toList();
  }

  @Test
  void updatesByCondition() {
    assertThat(forum.topics.update().set(TOPIC.title, "t").all().execute()).isOne();
    assertThat(forum.topics.update().set(TOPIC.title, "u").withDeleted().all().execute())
        .isEqualTo(2);
    Map<Long, String> stored =
        forum.topics.withDeleted().list().stream()
            .collect(Collectors.toMap(t -> t.id, t -> t.title));
    assertThat(stored).containsEntry(gone.id, "u");
  }
}
