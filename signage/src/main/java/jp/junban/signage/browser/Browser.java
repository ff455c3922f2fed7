package jp.junban.signage.browser;

import java.io.IOException;
import java.net.URI;

/** A running browser on the screen, with one page. */
public interface Browser extends AutoCloseable {

  /** Whether it runs and its page has not crashed. */
  boolean isAlive();

  /** Goes to an address; the page for waiting comes up when nothing is there. */
  void open(URI address) throws IOException, InterruptedException;

  /**
   * Asks the page how it is.
   *
   * @throws IOException when it does not answer
   */
  PageLook look() throws IOException, InterruptedException;

  /** Ends it, and returns when it is gone. */
  @Override
  void close();

  /** Starts browsers. */
  interface Start {
    /**
     * Starts one.
     *
     * @throws IOException when none can be started, with the reason
     */
    Browser start() throws IOException, InterruptedException;
  }
}
