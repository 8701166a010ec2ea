package dev.rowan.it.softdelete;

import static dev.rowan.it.softdelete.QLabel.LABEL;
import static dev.rowan.it.softdelete.QReply.REPLY;
import static dev.rowan.it.softdelete.QTopic.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Lazy;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.OptimisticLockException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A delete marks rows, which can be restored, or deleted for good. */
@RowanTest(schema = "/dev/rowan/it/softdelete/schema.sql")
class MarksTest {
  private Forum forum;
  private Member ana;

  @BeforeEach
  void open(TestDatabase server) {
    forum = new Forum(server);
    ana = forum.members.insert(new Member("ana"));
  }

  @AfterEach
  void close() {
    forum.close();
  }

  private Topic insertTopic(String... replies) {
    Topic topic = new Topic("t", ana);
    topic.replies = Lazy.of(new ArrayList<>(List.of(replies).stream().map(Reply::new).toList()));
    forum.topics.insert(topic);
    forum.run("insert into vote (topic_id) values (" + topic.id + ")");
    return topic;
  }

  @Test
  void aDeleteMarksAndCountsTheVersionOn() {
    forum.ran();
    assertThat(forum.members.deleteById(ana.id)).isTrue();
    assertThat(forum.ran())
        .containsExactly(
            "update member set deleted_at = ?, version = version + 1 where id = any(?) and"
                + " deleted_at is null");
    assertThat(forum.members.deleteById(ana.id)).isFalse();
    Member stored = forum.members.onlyDeleted().one();
    assertThat(stored.deletedAt).isEqualTo(Forum.NOW);
    assertThat(stored.version).isOne();
    assertThatThrownBy(() -> forum.members.update(ana)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> forum.members.update(stored)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void aDeleteOfAnEntityComparesTheVersion() {
    Member stale = forum.members.getById(ana.id);
    forum.members.update(ana);
    assertThatThrownBy(() -> forum.members.delete(stale))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(forum.members.delete(ana)).isTrue();
    assertThat(forum.members.delete(ana)).isFalse();
    assertThat(forum.members.deleteAll(List.of(ana))).isZero();
  }

  @Test
  void anUpdateLeavesTheMarkAlone() {
    ana.deletedAt = Forum.NOW;
    forum.members.update(ana);
    assertThat(forum.members.existsById(ana.id)).isTrue();
  }

  @Test
  void aUniqueIndexOfWhatIsAliveLetsANameReturn() {
    forum.members.deleteById(ana.id);
    forum.members.insert(new Member("ana"));
    assertThatThrownBy(() -> forum.members.restore(ana))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(forum.members.count()).isOne();
  }

  @Test
  void restoring() {
    forum.members.deleteById(ana.id);
    forum.ran();
    assertThat(forum.members.restoreById(ana.id)).isTrue();
    assertThat(forum.ran())
        .containsExactly(
            "update member set deleted_at = null, version = version + 1 where id = any(?) and"
                + " deleted_at is not null");
    assertThat(forum.members.restoreById(ana.id)).isFalse();
    assertThat(forum.members.getById(ana.id).version).isEqualTo(2);
    assertThat(forum.members.restoreAll(List.of())).isZero();
  }

  @Test
  void deletingForGood() {
    forum.members.deleteById(ana.id);
    assertThat(forum.members.hardDelete(ana)).isTrue();
    assertThat(forum.members.hardDelete(ana)).isFalse();
    assertThat(forum.count("member")).isZero();
    Member bob = forum.members.insert(new Member("bob"));
    assertThat(forum.members.hardDeleteById(bob.id)).isTrue();
    assertThatThrownBy(() -> forum.members.hardDeleteWhere())
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(forum.members.hardDeleteWhere(QMember.MEMBER.name.eq("x"))).isZero();
  }

  @Test
  void childrenThatCanBeAreMarkedAndOthersStay() {
    Topic topic = insertTopic("a", "b");
    forum.topics.deleteById(topic.id);
    assertThat(forum.count("reply where deleted_at is not null")).isEqualTo(2);
    assertThat(forum.count("vote")).isOne();
    assertThat(forum.topics.restore(topic)).isTrue();
    assertThat(forum.replies.count()).isEqualTo(2);
    assertThat(forum.topics.getById(topic.id).replies.get()).hasSize(2);
  }

  @Test
  void restoringLeavesWhatWasDeletedBefore() {
    Topic topic = insertTopic("a", "b");
    forum.run("update reply set deleted_at = '2001-01-01' where text = 'a'");
    forum.topics.deleteById(topic.id);
    forum.topics.restoreById(topic.id);
    assertThat(forum.replies.findAll()).extracting(reply -> reply.text).containsExactly("b");
  }

  @Test
  void deletingForGoodTakesTheChildrenAlong() {
    Topic topic = insertTopic("a", "b");
    forum.labels.insert(new Label("x", "red", false));
    forum.topics.addLabels(topic, forum.labels.findAll());
    forum.topics.deleteById(topic.id);
    assertThat(forum.topics.hardDelete(topic)).isTrue();
    for (String table : List.of("topic", "reply", "vote", "topic_label")) {
      assertThat(forum.count(table)).as(table).isZero();
    }
    assertThat(forum.count("label")).isOne();
  }

  @Test
  void trees() {
    Section root = new Section(1, null);
    Section second = new Section(2, root);
    forum.sections.insertAll(List.of(root, second, new Section(3, second), new Section(4, null)));
    assertThat(forum.sections.deleteById(1)).isTrue();
    assertThat(forum.sections.findAll()).extracting(section -> section.id).containsExactly(4);
    assertThat(forum.sections.restoreById(1)).isTrue();
    assertThat(forum.sections.count()).isEqualTo(4);
    assertThat(forum.sections.hardDeleteAllById(List.of(1, 4))).isEqualTo(2);
    assertThat(forum.count("section")).isZero();
  }

  @Test
  void orphansAreMarked() {
    Topic topic = insertTopic("a", "b");
    topic.replies.get().remove(0);
    forum.topics.update(topic);
    assertThat(forum.replies.count()).isOne();
    assertThat(forum.count("reply")).isEqualTo(2);
  }

  @Test
  void deletesByCondition() {
    insertTopic("a", "b");
    forum.ran();
    assertThat(forum.replies.deleteWhere(REPLY.text.eq("a"))).isOne();
    assertThat(forum.ran())
        .containsExactly("update reply set deleted_at = ? where text = ? and deleted_at is null");
    assertThat(forum.database.deleteFrom(REPLY).all().returning(REPLY.text).list())
        .containsExactly("b");
    assertThat(forum.count("reply")).isEqualTo(2);
    assertThat(forum.database.deleteFrom(REPLY).hard().where(REPLY.text.eq("a")).execute()).isOne();
    assertThat(forum.count("reply")).isOne();
    assertThat(forum.topics.deleteWhere(TOPIC.author().name.eq("ana"))).isOne();
  }

  @Test
  void flags() {
    forum.labels.insertAll(List.of(new Label("x", "red", false), new Label("y", "red", false)));
    assertThat(forum.labels.deleteWhere(LABEL.name.eq("x"))).isOne();
    assertThat(forum.labels.deleteAllById(List.of("x", "y"))).isOne();
    assertThat(forum.labels.onlyDeleted().list()).allMatch(Label::gone).hasSize(2);
    assertThat(forum.labels.restoreAllById(List.of("x", "y", "z"))).isEqualTo(2);
  }

  @Test
  void savingInsertsUpdatesAndRevivesNothing() {
    Label saved = forum.labels.save(new Label("x", "red", false));
    forum.labels.save(new Label("x", "blue", false));
    assertThat(forum.labels.findAll()).containsExactly(new Label("x", "blue", false));
    forum.labels.delete(saved);
    assertThatThrownBy(() -> forum.labels.save(saved)).isInstanceOf(UniqueViolationException.class);
  }
}
