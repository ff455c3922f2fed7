package jp.junban.server.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.junban.server.platform.KeysElsewhere;

/** The keys under which tickets were drawn: a ticket is the answer to its own command. */
@ApplicationScoped
class TicketKeys implements KeysElsewhere {

  @Inject private DayRepository days;

  @Override
  public boolean isUsed(String key) {
    return days.isKeyUsed(key);
  }
}
