package jp.junban.server.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class TicketNumberProperties {

  @Property
  void twoTicketsReadTheSameOnlyWhenTheyAreTheSame(
      @ForAll @CharRange(from = 'A', to = 'C') char letter,
      @ForAll @CharRange(from = 'A', to = 'C') char otherLetter,
      @ForAll @IntRange(min = 1, max = 20_000) int number,
      @ForAll @IntRange(min = 1, max = 20_000) int otherNumber) {
    TicketNumber one = new TicketNumber(String.valueOf(letter), number);
    TicketNumber other = new TicketNumber(String.valueOf(otherLetter), otherNumber);
    assertEquals(one.equals(other), one.toString().equals(other.toString()));
  }

  @Property
  void aNumberCanBeReadBackFromItsText(
      @ForAll @CharRange(from = 'A', to = 'Z') char letter,
      @ForAll @IntRange(min = 1, max = 100_000) int number) {
    String text = new TicketNumber(String.valueOf(letter), number).toString();
    assertEquals(letter, text.charAt(0));
    assertEquals(number, Integer.parseInt(text.substring(1)));
  }
}
