package dev.rowan.ide.plugin;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;

/** Keeps the errors that are logged until they are taken. */
final class ErrorLog implements ILogListener {

  private final Queue<String> errors = new ConcurrentLinkedQueue<>();

  @Override
  public void logging(IStatus status, String plugin) {
    if (status.getSeverity() == IStatus.ERROR) {
      errors.add(status + stackTrace(status));
    }
  }

  List<String> take() {
    List<String> taken = new ArrayList<>();
    for (String error = errors.poll(); error != null; error = errors.poll()) {
      taken.add(error);
    }
    return taken;
  }

  private static String stackTrace(IStatus status) {
    if (status.getException() == null) {
      return "";
    }
    StringWriter text = new StringWriter();
    status.getException().printStackTrace(new PrintWriter(text, true));
    return "\n" + text;
  }
}
