package jp.junban.systemtests.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The console of somebody at a counter. */
public record ConsoleScreen(Page page) {

  private static final Pattern NUMBER = Pattern.compile("^[A-Z]\\d{3,}$");

  /** Sits down at this counter of the office, which is chosen first where there are several. */
  public void sitDownAt(String counter) {
    Locator offered =
        page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^" + counter + "\\s*(開く|つづける)")));
    offered.click();
    page.getByRole(
            AriaRole.HEADING, new Page.GetByRoleOptions().setName(counter + "番窓口").setExact(true))
        .waitFor();
  }

  /** Everything about the visitor at this counter. */
  public Locator present() {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("窓口のお客様"));
  }

  /** The number of the visitor at this counter. */
  public Locator number() {
    return present().getByText(NUMBER).first();
  }

  /** The line about who is next. */
  public Locator next() {
    return present().getByText("次の番号").locator("..");
  }

  /** The number of who is next. */
  public String nextNumber() {
    return next().getByText(NUMBER).innerText();
  }

  /** What the page says of its line to the server. */
  public Locator line() {
    return page.getByRole(AriaRole.BANNER).getByRole(AriaRole.STATUS);
  }

  /** The list of those who wait for a procedure, or of those who are set aside. */
  public Locator queue(String name) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Presses a button of the page. */
  public void press(String name) {
    button(name).click();
  }

  public Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Presses a key of the keyboard. */
  public void key(String key) {
    page.keyboard().press(key);
  }

  /** Presses a button, again if that looked like a slip of the finger, until the bar says this. */
  public void pressUntil(String name, String said) {
    Press.until(button(name), bar(said));
  }

  /** What the bar says was done. */
  public Locator bar(String text) {
    return page.getByText(text);
  }

  /** What takes back what was done last; in the bar. */
  public Locator undo() {
    return page.getByRole(AriaRole.CONTENTINFO)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("取り消す"));
  }

  /** What the office is doing, and what colleagues have to say. */
  public Locator office() {
    return page.getByRole(AriaRole.COMPLEMENTARY);
  }

  /** The question on top of the page. */
  public Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }

  /** Answers the question on top of the page by the button whose name has this in it. */
  public void answer(String name) {
    dialog().waitFor();
    page.locator("desk-dialog")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
        .click();
  }

  /** Opens what can be done with a ticket of the lists. */
  public void open(String number) {
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("^" + number + "\\b")))
        .click();
  }
}
