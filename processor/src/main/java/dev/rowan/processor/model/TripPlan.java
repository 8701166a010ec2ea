package dev.rowan.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is read in each round trip, one after the other: the paths to many of each level, behind the
 * query itself.
 *
 * @param levels the paths of each level
 */
public record TripPlan(List<Set<String>> levels) {

  /** A query alone. */
  public static final TripPlan QUERY = new TripPlan(List.of());

  /** Copies the lists. */
  public TripPlan {
    levels = levels.stream().map(level -> (Set<String>) new LinkedHashSet<>(level)).toList();
  }

  /** The plan that fetches along these paths, of some of which several have the beginning. */
  public static TripPlan of(List<List<RelationModel>> paths) {
    TripPlan plan = QUERY;
    for (List<RelationModel> path : paths) {
      TripPlan along = QUERY;
      StringBuilder name = new StringBuilder();
      for (RelationModel step : path) {
        name.append(name.isEmpty() ? "" : ".").append(step.name());
        if (step instanceof RelationModel.ToMany) {
          along = along.then(name.toString());
        }
      }
      plan = plan.with(along);
    }
    return plan;
  }

  /** This, and then one more level. */
  private TripPlan then(String path) {
    List<Set<String>> all = new ArrayList<>(levels);
    all.add(Set.of(path));
    return new TripPlan(all);
  }

  /** What both read. */
  public TripPlan with(TripPlan other) {
    return new TripPlan(
        IntStream.range(0, Math.max(levels.size(), other.levels.size()))
            .mapToObj(
                level -> {
                  Set<String> both = new LinkedHashSet<>(at(level));
                  both.addAll(other.at(level));
                  return both;
                })
            .toList());
  }

  private Set<String> at(int level) {
    return level < levels.size() ? levels.get(level) : Set.of();
  }

  /** This behind one more path to many, of this name. */
  public TripPlan behind(String path) {
    List<Set<String>> all = new ArrayList<>();
    all.add(Set.of(path));
    all.addAll(within(path).levels);
    return new TripPlan(all);
  }

  /** This behind a path to one, of this name. */
  public TripPlan within(String path) {
    return new TripPlan(
        levels.stream()
            .map(
                level -> {
                  Set<String> named = new LinkedHashSet<>();
                  level.forEach(name -> named.add(path + "." + name));
                  return named;
                })
            .toList());
  }

  /** The number of round trips, where each level is one. */
  public int trips() {
    return 1 + levels.size();
  }

  /**
   * The number of round trips when there are thousands of keys.
   *
   * @param isBounded whether the query itself has no thousands of rows
   */
  public int most(boolean isBounded) {
    int most = 1;
    for (int level = 0; level < levels.size(); level++) {
      most += level == 0 && isBounded ? 1 : levels.get(level).size();
    }
    return most;
  }
}
