package dev.rowan.benchmarks.peers;

/**
 * What the turns of one contender at one work cost during a tenth of its time.
 *
 * @param work the title of the work
 * @param contender the contender
 * @param slot which tenth of which process
 * @param operations how often the work was done
 * @param nanos wall-clock time
 * @param bytes what the client allocated
 * @param clientCpu processor time of the client
 * @param serverCpu processor time of the server
 */
record Sample(
    String work,
    Contender contender,
    int slot,
    long operations,
    long nanos,
    long bytes,
    long clientCpu,
    long serverCpu) {

  /** A line that {@link #parse} reads. */
  String line() {
    return String.join(
        "\t",
        work,
        contender.name(),
        "" + slot,
        "" + operations,
        "" + nanos,
        "" + bytes,
        "" + clientCpu,
        "" + serverCpu);
  }

  /** Reads a line of the process with this number. */
  static Sample parse(String line, int process) {
    String[] parts = line.split("\t", -1);
    return new Sample(
        parts[0],
        Contender.valueOf(parts[1]),
        Integer.parseInt(parts[2]) + process * Race.SLOTS,
        Long.parseLong(parts[3]),
        Long.parseLong(parts[4]),
        Long.parseLong(parts[5]),
        Long.parseLong(parts[6]),
        Long.parseLong(parts[7]));
  }
}
