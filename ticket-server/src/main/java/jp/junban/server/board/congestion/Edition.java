package jp.junban.server.board.congestion;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.junban.server.offices.Service;

/**
 * All that public pages are made of at one moment. Never changed.
 *
 * @param offices those in use, in the order they are shown
 * @param publicUrl the address visitors know, without a slash at its end
 */
public record Edition(List<OfficeNow> offices, String publicUrl) {

  public Optional<OfficeNow> office(String id) {
    return offices.stream().filter(office -> office.id().equals(id)).findFirst();
  }

  /** The Japanese names of all procedures, each once; what they can be searched by. */
  public List<String> procedures() {
    TreeSet<String> names = new TreeSet<>();
    offices.forEach(
        office -> office.setup().activeServices().stream().map(Service::name).forEach(names::add));
    return List.copyOf(names);
  }
}
