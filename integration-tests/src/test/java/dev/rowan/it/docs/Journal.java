package dev.rowan.it.docs;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands for what an application does with what it hears. */
final class Journal {
  final Queue<Object> entries = new ConcurrentLinkedQueue<>();
  final Queue<String> mails = new ConcurrentLinkedQueue<>();

  void write(Object entry) {
    entries.add(entry);
  }

  void mail(String text) {
    mails.add(text);
  }
}
