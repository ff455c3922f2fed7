package jp.junban.kiosk.server;

import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Whether the server answers, as far as we last heard. While it is known to be silent no visitor
 * waits for it.
 */
public final class Reach {
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
  private boolean silent;

  /** Told, on the thread that brought it about, whenever this has changed. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** Whether the last that we asked stayed without an answer. */
  public synchronized boolean silent() {
    return silent;
  }

  public void answered() {
    set(false);
  }

  public void unanswered() {
    set(true);
  }

  private void set(boolean now) {
    synchronized (this) {
      if (silent == now) {
        return;
      }
      silent = now;
    }
    listeners.forEach(Runnable::run);
  }
}
