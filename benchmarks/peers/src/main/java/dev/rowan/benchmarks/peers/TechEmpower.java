package dev.rowan.benchmarks.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The database tests of TechEmpower's framework benchmarks without a network: what is between the
 * request and the response. Its rules hold: each world is read by a query of its own, updates read
 * before they write and may write all at once, fortunes are all read, one is added when it is asked
 * for, they are sorted by their text and escaped.
 */
final class TechEmpower {
  /** Rows of the table. */
  static final int WORLDS = 10_000;

  private static final String HEAD =
      "<!DOCTYPE html><html><head><title>Fortunes</title></head><body><table>"
          + "<tr><th>id</th><th>message</th></tr>";
  private static final String FOOT = "</table></body></html>";
  private static final FortuneRow ADDED =
      new FortuneRow(0, "Additional fortune added at request time.");

  private TechEmpower() {}

  /** Worlds to be updated, and their new numbers. */
  record Update(List<Integer> ids, List<Integer> numbers) {}

  /** The tests, in their order. */
  static List<Work<?>> works() {
    return List.of(
        read("single query", 200, 1),
        read("5 queries", 40, 5),
        read("10 queries", 20, 10),
        read("15 queries", 14, 15),
        read("20 queries", 10, 20),
        read("500 queries", 1, 500),
        Work.read("fortunes", 100, random -> 0, (peer, none) -> fortunes(peer), TechEmpower::text),
        update("1 update", 100, 1),
        update("5 updates", 30, 5),
        update("10 updates", 20, 10),
        update("15 updates", 14, 15),
        update("20 updates", 10, 20));
  }

  private static Work<?> read(String title, int turn, int count) {
    return Work.read(
        title,
        turn,
        random -> random.ints(count, 1, WORLDS + 1).boxed().toList(),
        TechEmpower::worlds,
        TechEmpower::text);
  }

  private static Work<?> update(String title, int turn, int count) {
    return Work.write(
        title,
        turn,
        random -> update(random, count),
        (peer, update) -> json(peer, peer.updateWorlds(update.ids(), update.numbers())),
        (peer, update, result, stored) -> result + " " + stored.worlds(update.ids()));
  }

  /** Worlds in the order of their ids, so that none waits for another one in a circle. */
  private static Update update(SplittableRandom random, int count) {
    List<Integer> ids =
        random.ints(1, WORLDS + 1).distinct().limit(count).sorted().boxed().toList();
    return new Update(ids, random.ints(count, 1, WORLDS + 1).boxed().toList());
  }

  private static Object text(Peer peer, Object input, Object result, Stored stored) {
    return result;
  }

  private static String worlds(Peer peer, List<Integer> ids) {
    List<Object> worlds = new ArrayList<>(ids.size());
    for (Integer id : ids) {
      worlds.add(peer.world(id));
    }
    return json(peer, worlds);
  }

  private static String json(Peer peer, List<?> worlds) {
    StringBuilder json = new StringBuilder(32 * worlds.size()).append('[');
    for (Object world : worlds) {
      WorldRow row = (WorldRow) peer.seen(world);
      json.append(json.length() == 1 ? "" : ",").append("{\"id\":").append(row.id());
      json.append(",\"randomNumber\":").append(row.randomNumber()).append('}');
    }
    return json.append(']').toString();
  }

  private static String fortunes(Peer peer) {
    List<FortuneRow> all = new ArrayList<>();
    peer.fortunes().forEach(fortune -> all.add((FortuneRow) peer.seen(fortune)));
    all.add(ADDED);
    all.sort(Comparator.comparing(FortuneRow::message));
    StringBuilder html = new StringBuilder(2_048).append(HEAD);
    for (FortuneRow fortune : all) {
      html.append("<tr><td>").append(fortune.id()).append("</td><td>");
      escaped(html, fortune.message());
      html.append("</td></tr>");
    }
    return html.append(FOOT).toString();
  }

  private static void escaped(StringBuilder html, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
