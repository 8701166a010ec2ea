package dev.rowan.migrations.pull;

/**
 * Something of the database that the entities do not say, or say in another way.
 *
 * @param place what it is about: {@code film}, {@code film.rating}
 * @param reason what is left out, and why
 */
public record PullNote(String place, String reason) {

  @Override
  public String toString() {
    return place + ": " + reason;
  }
}
