package jp.junban.server.board;

/** A connection on which text can be sent without waiting; so that clients can be tested. */
interface LiveSocket {

  /**
   * Starts to send.
   *
   * @param done called once, from any thread: true when the text has left, false when it cannot
   */
  void send(LiveText text, Done done);

  /** Ends the connection; may be called twice. */
  void close();

  /** Hears the end of a sending. */
  interface Done {
    void accept(boolean sent);
  }
}
