package dev.rowan.processor.finder;

import dev.rowan.processor.model.RelationModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the name of a finder against the properties of an entity. A property is looked for before
 * any word of the grammar, the longest first, so that {@code findByBrandOrder} may ask for a {@code
 * brandOrder}; what cannot be read on is tried in the next best way.
 */
public final class FinderParser {
  private static final Pattern START =
      Pattern.compile(
          "(find|read|get|query|search|stream|exists|count|delete|remove)"
              + "([A-Z][a-zA-Z0-9_]*?)??By(?=[A-Z_]|$)");
  private static final Pattern LIMIT = Pattern.compile("(?:First|Top)([0-9]*)(?=[A-Z_]|$)");
  private static final Pattern DISTINCT = Pattern.compile("Distinct(?=[A-Z_]|$)");
  private static final int MOST_DIGITS = 9;
  private static final String ORDER_BY = "OrderBy";

  private final String name;
  private final PropertyTree tree;
  private int furthest;
  private boolean wantedProperty = true;
  private PropertyTree wantedOf;

  private FinderParser(String name, PropertyTree tree) {
    this.name = name;
    this.tree = tree;
    this.wantedOf = tree;
  }

  /** Whether a name begins like a finder. */
  public static boolean isFinder(String name) {
    return START.matcher(name).lookingAt();
  }

  /** What stands between the first word and {@code By} of a name that begins like a finder. */
  public static String middle(String name) {
    Matcher start = START.matcher(name);
    return start.lookingAt() && start.group(2) != null ? start.group(2) : "";
  }

  /** Reads a name that begins like a finder. */
  public static Finder parse(String name, PropertyTree tree) throws UnreadableName {
    Matcher start = START.matcher(name);
    if (!start.lookingAt()) {
      throw new IllegalArgumentException(name);
    }
    return new FinderParser(name, tree).parse(start);
  }

  private Finder parse(Matcher start) throws UnreadableName {
    String middle = Optional.ofNullable(start.group(2)).orElse("");
    boolean isDistinct = DISTINCT.matcher(middle).find();
    Matcher limit = LIMIT.matcher(middle.replaceFirst("^Distinct", ""));
    int rows = limit.lookingAt() ? rows(limit.group(1), start.start(2)) : 0;
    furthest = start.end();
    Parts parts =
        conditions(start.end(), new ArrayList<>(List.of(new ArrayList<>())))
            .or(() -> withoutConditions(start.end()))
            .orElseThrow(this::unreadable);
    return new Finder(subject(start.group(1)), isDistinct, rows, parts.alternatives, parts.order);
  }

  private int rows(String digits, int position) throws UnreadableName {
    int rows = digits.isEmpty() ? 1 : digits.length() > MOST_DIGITS ? 0 : Integer.parseInt(digits);
    if (rows == 0) {
      throw new UnreadableName(position, false, tree.entity(), List.of());
    }
    return rows;
  }

  /** All rows: the name ends here, or says an order. */
  private Optional<Parts> withoutConditions(int from) {
    if (from == name.length()) {
      return Optional.of(new Parts(List.of(), List.of()));
    }
    return name.startsWith(ORDER_BY, from)
        ? order(from + ORDER_BY.length(), new ArrayList<>())
            .map(order -> new Parts(List.of(), order))
        : Optional.empty();
  }

  private static Subject subject(String word) {
    return Stream.of(Subject.values())
        .filter(subject -> subject.words().contains(word))
        .findFirst()
        .orElseThrow();
  }

  private UnreadableName unreadable() {
    return new UnreadableName(furthest, wantedProperty, wantedOf.entity(), wantedOf.names());
  }

  private record Parts(List<List<Criterion>> alternatives, List<Sorting> order) {}

  /** Reads one condition and all that follows. */
  private Optional<Parts> conditions(int from, List<List<Criterion>> before) {
    for (PropertyPath path : paths(from)) {
      for (Ending ending : endings(path)) {
        if (path.embedded().isPresent() && !isEndOfCondition(ending.end)) {
          continue; // a part of the value, or a misspelled one
        }
        Criterion criterion = new Criterion(path, ending.operator, ending.ignoresCase, from);
        Optional<Parts> read = rest(ending.end, added(before, criterion));
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isEndOfCondition(int position) {
    return position == name.length()
        || Stream.of("And", "Or", "All").anyMatch(word -> name.startsWith(word, position));
  }

  /** The properties at a place. Where a relation ends, one of the other entity may follow. */
  private List<PropertyPath> paths(int from) {
    List<PropertyPath> paths = tree.startingAt(name, from);
    reached(from, true, tree);
    for (PropertyPath path : paths) {
      if (!path.endsInRow()) {
        PropertyTree other = tree;
        for (RelationModel step : path.steps()) {
          other = other.behind(step).orElse(other);
        }
        reached(path.end(), true, other);
      }
    }
    return paths;
  }

  private static List<List<Criterion>> added(List<List<Criterion>> before, Criterion criterion) {
    List<List<Criterion>> all = new ArrayList<>();
    before.forEach(list -> all.add(new ArrayList<>(list)));
    all.get(all.size() - 1).add(criterion);
    return all;
  }

  private record Ending(Operator operator, boolean ignoresCase, int end) {}

  /** The operators that stand behind a property, the longest first. */
  private List<Ending> endings(PropertyPath path) {
    int from = path.end();
    List<Ending> found = new ArrayList<>();
    for (Operator operator : Operator.values()) {
      if (!path.mayPrecede(operator)) {
        continue;
      }
      for (String word : operator.words()) {
        if (name.startsWith(word, from)) {
          int end = from + word.length();
          found.add(new Ending(operator, false, end));
          for (String ignore : List.of("IgnoreCase", "IgnoringCase")) {
            if (name.startsWith(ignore, end)) {
              found.add(new Ending(operator, true, end + ignore.length()));
            }
          }
        }
      }
    }
    found.sort(Comparator.comparingInt((Ending ending) -> -ending.end));
    return found;
  }

  /** Reads what follows a condition. */
  private Optional<Parts> rest(int from, List<List<Criterion>> read) {
    if (from == name.length()) {
      return Optional.of(new Parts(read, List.of()));
    }
    for (String all : List.of("AllIgnoreCase", "AllIgnoringCase")) {
      if (name.startsWith(all, from)) {
        return rest(from + all.length(), ignoringCase(read));
      }
    }
    if (name.startsWith(ORDER_BY, from)) {
      return order(from + ORDER_BY.length(), new ArrayList<>())
          .map(order -> new Parts(read, order));
    }
    if (name.startsWith("And", from)) {
      return conditions(from + "And".length(), read);
    }
    if (name.startsWith("Or", from)) {
      List<List<Criterion>> more = new ArrayList<>(read);
      more.add(new ArrayList<>());
      return conditions(from + "Or".length(), more);
    }
    reached(from, false, tree);
    return Optional.empty();
  }

  private static List<List<Criterion>> ignoringCase(List<List<Criterion>> read) {
    List<List<Criterion>> all = new ArrayList<>();
    for (List<Criterion> list : read) {
      all.add(new ArrayList<>());
      for (Criterion c : list) {
        boolean may = c.operator().mayIgnoreCase() && c.path().has(Operator.Needs.TEXT);
        all.get(all.size() - 1).add(new Criterion(c.path(), c.operator(), may, c.start()));
      }
    }
    return all;
  }

  private Optional<List<Sorting>> order(int from, List<Sorting> before) {
    if (from == name.length() && !before.isEmpty()) {
      return Optional.of(before);
    }
    for (PropertyPath path : paths(from)) {
      if (!path.hasOrder()) {
        continue; // rows have no order by what many others hold
      }
      for (String word : List.of("Desc", "Asc", "")) {
        if (name.startsWith(word, path.end())) {
          List<Sorting> more = new ArrayList<>(before);
          more.add(new Sorting(path, word.equals("Desc")));
          int end = path.end() + word.length();
          boolean goesOn = name.startsWith("And", end) && end + "And".length() < name.length();
          int next = goesOn ? end + "And".length() : end;
          Optional<List<Sorting>> read = order(next, more);
          if (read.isPresent()) {
            return read;
          }
        }
      }
    }
    return Optional.empty();
  }

  private void reached(int position, boolean isProperty, PropertyTree of) {
    if (position > furthest || (position == furthest && isProperty)) {
      furthest = position;
      wantedProperty = isProperty;
      wantedOf = of;
    }
  }
}
