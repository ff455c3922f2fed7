package jp.junban.server.calling.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.junban.server.tickets.QueueClass;

/**
 * Those who wait for the same service in the same class, in their order: by slot when reserved,
 * otherwise by the time they were queued. Only the first can be called, so nobody is overtaken
 * here.
 */
public final class Lane<E extends QueueEntry> {

  private final int service;
  private final QueueClass queueClass;
  private final int forCounter;
  private final ArrayList<E> entries;
  private int first;

  Lane(int service, QueueClass queueClass, int forCounter) {
    this(service, queueClass, forCounter, new ArrayList<>());
  }

  private Lane(int service, QueueClass queueClass, int forCounter, ArrayList<E> entries) {
    this.service = service;
    this.queueClass = queueClass;
    this.forCounter = forCounter;
    this.entries = entries;
  }

  public int service() {
    return service;
  }

  public QueueClass queueClass() {
    return queueClass;
  }

  int forCounter() {
    return forCounter;
  }

  public boolean isEmpty() {
    return first == entries.size();
  }

  public int size() {
    return entries.size() - first;
  }

  /** Who is next in this lane, which must not be empty. */
  public E head() {
    return entries.get(first);
  }

  /** All of the lane in their order; a view. */
  public List<E> inOrder() {
    return Collections.unmodifiableList(entries.subList(first, entries.size()));
  }

  /** Takes the head away. */
  E take() {
    return entries.get(first++);
  }

  /** Puts one in at its place, which is mostly the end. */
  void add(E entry) {
    int place = entries.size();
    while (place > first && compare(entry, entries.get(place - 1)) < 0) {
      place--;
    }
    entries.add(place, entry);
  }

  boolean remove(E entry) {
    for (int i = first; i < entries.size(); i++) {
      if (entries.get(i) == entry) {
        entries.remove(i);
        return true;
      }
    }
    return false;
  }

  Lane<E> copy() {
    return new Lane<>(
        service, queueClass, forCounter, new ArrayList<>(entries.subList(first, entries.size())));
  }

  private int compare(E one, E other) {
    if (queueClass == QueueClass.RESERVED && one.slotAt() != other.slotAt()) {
      return Long.compare(one.slotAt(), other.slotAt());
    }
    return byTime(one, other);
  }

  /** The order of time, whatever the lane. */
  static int byTime(QueueEntry one, QueueEntry other) {
    int time = Long.compare(one.queuedAt(), other.queuedAt());
    return time != 0 ? time : Integer.compare(one.order(), other.order());
  }
}
