package dev.rowan.processor.write;

import dev.rowan.processor.finder.TogetherMethod;
import dev.rowan.processor.model.RepositoryDeclaration;
import dev.rowan.processor.model.RepositoryMethod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods that give what other methods read, to be read together. */
final class ReadNames {
  private final Map<RepositoryMethod, String> names;

  private ReadNames(Map<RepositoryMethod, String> names) {
    this.names = names;
  }

  /** Those that the methods of a repository need. */
  static ReadNames of(RepositoryDeclaration repository, List<TogetherMethod> together) {
    Set<String> taken = new HashSet<>();
    repository.methods().forEach(method -> taken.add(method.name()));
    Map<RepositoryMethod, String> names = new HashMap<>();
    for (TogetherMethod method : together) {
      for (TogetherMethod.Piece piece : method.pieces()) {
        names.computeIfAbsent(piece.read(), read -> free(read.name() + "Read", taken));
      }
    }
    return new ReadNames(names);
  }

  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + i;
    }
    return free;
  }

  /** The name for a method, if it is read together with others. */
  Optional<String> of(RepositoryMethod method) {
    return Optional.ofNullable(names.get(method));
  }
}
