package jp.junban.systemtests.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The kiosk's panel. */
public record KioskScreen(Page page) {

  private static final Pattern LETTER = Pattern.compile("^[A-Z]$");
  private static final Pattern NUMBER = Pattern.compile("^[A-Z]\\d{3,}$");

  /** Touches a procedure by its name. */
  public void touch(String procedure) {
    procedure(procedure).click();
  }

  /** The button of a procedure; other buttons only mention it. */
  public Locator procedure(String name) {
    Pattern beginning = Pattern.compile("^" + name.replaceAll("[()]", "\\\\$0"));
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(beginning));
  }

  /** The buttons of all procedures. */
  public Locator procedures() {
    return page.getByRole(AriaRole.MAIN)
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHas(page.getByText(LETTER)));
  }

  /** Chooses a language by its own name. */
  public void speak(String language) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(language).setExact(true))
        .click();
  }

  /** The number that is shown. */
  public String number() {
    return page.getByText(NUMBER).first().innerText();
  }

  /** The heading of what is shown. */
  public Locator heading(String text) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
  }

  /** Presses a button that ends what is shown, until this heading stands there. */
  public void finish(String button, String heading) {
    Press.until(
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)),
        heading(heading));
  }
}
