package jp.junban.systemtests.screens;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;

/** Signing in without the page for it, where the scene is about something else. */
final class SignIn {

  private SignIn() {}

  /** Signs this person in for every page of the same screen. */
  static void by(Page page, String server, Office.Person person) {
    APIResponse answer =
        page.request()
            .post(
                server + "/api/v1/session",
                RequestOptions.create()
                    .setHeader("X-Requested-With", "junban")
                    .setData(Map.of("login", person.login(), "password", person.password())));
    if (answer.status() != 200) {
      throw new IllegalStateException(person.login() + " cannot sign in: " + answer.text());
    }
  }
}
