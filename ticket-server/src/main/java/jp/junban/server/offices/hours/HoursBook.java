package jp.junban.server.offices.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import jp.junban.server.offices.calendar.OpeningCalendar;
import jp.junban.server.offices.holidays.NationalHolidays;
import jp.junban.server.platform.Ids;

/** The opening rules of every office, in the caller's transaction. */
@ApplicationScoped
public class HoursBook {

  @Inject private HoursRepository repository;
  @Inject private NationalHolidays holidays;
  @Inject private Clock clock;

  /** What is stored for an office. */
  public HoursForm read(String officeId) {
    // the revision first: rules that are newer than it are refused later, and never overwritten
    int revision = repository.revision(officeId);
    OfficeRules stored = repository.rules(officeId);
    OfficeRules rules = stored == null ? new OfficeRules(officeId) : stored;
    return new HoursForm(
        HoursForm.inOrder(repository.week(officeId).stream().map(WeeklyHours::form).toList()),
        repository.specialDays(officeId).stream().map(SpecialDay::form).toList(),
        repository.monthlyClosures(officeId).stream().map(MonthlyClosure::form).toList(),
        repository.yearlyClosures(officeId).stream().map(YearlyClosure::form).toList(),
        rules.holidays(),
        rules.lastReceptionMinutes(),
        rules.serviceLastReception(),
        rules.overrunMinutes(),
        revision);
  }

  /**
   * Writes an edit of the rules, and counts it; false, and nothing written, when the form was not
   * made from the latest. The office must be locked.
   */
  public boolean edit(String officeId, HoursForm form) {
    if (!repository.countEdit(officeId, form.revision())) {
      return false;
    }
    write(officeId, form);
    return true;
  }

  /** Puts the form in the place of all that is stored for the office, which must be locked. */
  public void write(String officeId, HoursForm form) {
    repository.clearLists(officeId);
    form.week().forEach(one -> repository.add(new WeeklyHours(id(), officeId, one)));
    form.specialDays().forEach(one -> repository.add(new SpecialDay(id(), officeId, one)));
    form.monthlyClosures().forEach(one -> repository.add(new MonthlyClosure(id(), officeId, one)));
    form.yearlyClosures().forEach(one -> repository.add(new YearlyClosure(id(), officeId, one)));
    OfficeRules stored = repository.rules(officeId);
    OfficeRules rules = stored == null ? new OfficeRules(officeId) : stored;
    rules.edit(form);
    if (stored == null) {
      repository.add(rules);
    }
  }

  private String id() {
    return Ids.next(clock);
  }

  /** The calendar that follows from a form, stored or not. */
  public OpeningCalendar calendar(ZoneId zone, HoursForm form) {
    return new OpeningCalendar(zone, FormRules.of(form), holidays);
  }
}
