package jp.junban.server.calling.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.junban.server.offices.CallingRulesForm;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The waits of a day under changed rules, before they are saved. */
@RequestScoped
@Path("/offices/{office}/calling-rules/what-if")
@RolesAllowed("ADMIN")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WhatIfResource {

  @Inject private WhatIf whatIf;
  @Inject private OfficeDirectory directory;
  @Inject private Caller caller;

  /** What is asked: these rules, on this day. */
  public record Question(@Nullable JsonNode rules, @Nullable String date) {}

  @POST
  public WhatIfView replay(@PathParam("office") String office, Question question) {
    caller.mustBelongTo(directory.office(office).office().id());
    JsonNode rules = question.rules();
    if (rules == null) {
      throw Problem.invalid("rules", "試すルールを送ってください。", "Please send the rules to be tried.");
    }
    return whatIf.replay(office, date(question.date()), CallingRulesForm.read(rules).rules());
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problem.invalid("date", "2026-11-21 のような日付で入力してください。", "Write the date as 2026-11-21.");
    }
  }
}
