package dev.rowan.it.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A browser without a window, driven by the DevTools protocol. */
final class Chromium implements AutoCloseable {
  private static final Pattern LISTENING = Pattern.compile("listening on ws://([^/]+)/");
  private static final Pattern VALUE = Pattern.compile("\"value\":(\"[^\"]*\"|[^,}]+)");
  private static final Pattern PAGE = Pattern.compile("\"webSocketDebuggerUrl\": \"(ws[^\"]+)\"");

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private int last;

  /** Opens a page of a file. */
  Chromium(Path program, Path profile, Path page) throws Exception {
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=1400,1000",
                page.toUri().toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    HttpClient client = HttpClient.newHttpClient();
    String list = "http://" + address(process.errorReader()) + "/json/list";
    HttpRequest request = HttpRequest.newBuilder(URI.create(list)).build();
    Matcher url = PAGE.matcher(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    if (!url.find()) {
      throw new IllegalStateException("Chromium shows no page");
    }
    socket = client.newWebSocketBuilder().buildAsync(URI.create(url.group(1)), new Reader()).join();
    waitFor("location.protocol === 'file:' && document.readyState === 'complete'");
  }

  /** A Chromium on the path, or where the variable {@code CHROMIUM} says; empty when none is. */
  static Optional<Path> program() {
    Stream<Path> onPath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                        .map(name -> Path.of(folder, name)));
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of), onPath)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String address(BufferedReader err) throws IOException {
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      Matcher matcher = LISTENING.matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    throw new IOException("Chromium did not start");
  }

  /** The value of an expression, as a text. */
  String evaluate(String expression) throws InterruptedException {
    return value(expression)
        .orElseThrow(() -> new IllegalStateException("No value: " + expression));
  }

  /** The value of an expression; empty while there is no page, or when it has none. */
  private Optional<String> value(String expression) throws InterruptedException {
    String escaped = expression.replace("\\", "\\\\").replace("\"", "\\\"");
    String answer =
        call("Runtime.evaluate", "\"expression\": \"" + escaped + "\", \"returnByValue\": true");
    return VALUE
        .matcher(answer)
        .results()
        .map(result -> result.group(1).replace("\"", ""))
        .findFirst();
  }

  /** Waits until something is true. */
  private void waitFor(String expression) throws InterruptedException {
    for (int i = 0; !value(expression).equals(Optional.of("true")); i++) {
      if (i == 300) {
        throw new IllegalStateException("Never true: " + expression);
      }
      Thread.sleep(100);
    }
  }

  /** Presses a key. */
  void press(String key) throws InterruptedException {
    String text = key.length() == 1 ? ", \"text\": \"" + key + "\"" : "";
    call("Input.dispatchKeyEvent", "\"type\": \"keyDown\", \"key\": \"" + key + "\"" + text);
    call("Input.dispatchKeyEvent", "\"type\": \"keyUp\", \"key\": \"" + key + "\"");
  }

  private String call(String method, String parameters) throws InterruptedException {
    last++;
    String message =
        "{\"id\": %d, \"method\": \"%s\", \"params\": {%s}}".formatted(last, method, parameters);
    socket.sendText(message, true).join();
    while (true) {
      String answer = answers.poll(60, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IllegalStateException("No answer to " + message);
      }
      if (answer.contains("\"id\":" + last + ",")) {
        return answer;
      }
    }
  }

  @Override
  public void close() throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    children.forEach(ProcessHandle::destroyForcibly);
    children.forEach(child -> child.onExit().join());
  }

  private final class Reader implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
      message.append(data);
      if (isLast) {
        answers.add(message.toString());
        message.setLength(0);
      }
      webSocket.request(1);
      return null;
    }
  }
}
