package jp.junban.server.offices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.junban.server.entrance.Operation;
import jp.junban.server.offices.hours.HoursBook;
import jp.junban.server.offices.hours.HoursForm;
import jp.junban.server.offices.rules.StoredRules;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Ids;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Sets offices up. Every edit is one transaction, is kept as an operation, and lets the directory
 * be read anew.
 *
 * <p>An edit names the revision it was made from, and is refused with 409 when that is not the
 * latest any more.
 */
@ApplicationScoped
public class OfficeAdmin {

  @Inject private OfficeRepository repository;
  @Inject private OfficeDirectory directory;
  @Inject private HoursBook hours;
  @Inject private Transactions transactions;
  @Inject private Event<OfficeChanged> changed;
  @Inject private Event<Operation> operations;
  @Inject private Clock clock;

  void createOffice(Caller by, OfficeForm form) {
    transactions.change(
        () -> {
          addOffice(form);
          announce(by, form.id(), "office-created", "office:" + form.id());
        });
  }

  void editOffice(Caller by, OfficeForm form) {
    transactions.change(
        () -> {
          Office office = repository.lock(form.id());
          mustBeLatest(office.revision(), form.revision());
          office.edit(form);
          announce(by, form.id(), "office-edited", "office:" + form.id());
        });
  }

  HoursForm hours(String officeId) {
    return transactions.write(() -> hours.read(directory.office(officeId).office().id()));
  }

  void setHours(Caller by, String officeId, HoursForm form) {
    transactions.change(
        () -> {
          repository.lock(officeId);
          if (!hours.edit(officeId, form)) {
            throw AdminProblems.changedMeanwhile();
          }
          announce(by, officeId, "hours-edited", "office:" + officeId);
        });
  }

  /** The rules of an office with their revision, which is 0 as long as it has set none. */
  CallingRulesForm rules(String officeId) {
    return transactions.write(
        () -> CallingRulesForm.of(repository.find(StoredRules.class, officeId)));
  }

  void setRules(Caller by, String officeId, CallingRulesForm form) {
    transactions.change(
        () -> {
          repository.lock(officeId);
          StoredRules stored = repository.find(StoredRules.class, officeId);
          mustBeLatest(stored == null ? 0 : stored.revision(), form.revision());
          if (stored == null) {
            stored = new StoredRules(officeId);
            repository.add(stored);
          }
          stored.set(form.rules());
          announce(by, officeId, "rules-edited", "office:" + officeId);
        });
  }

  /** Gives the new service's id. */
  String createService(Caller by, String officeId, ServiceForm form) {
    return transactions.write(
        () -> {
          String id = addService(officeId, form);
          announce(by, officeId, "service-created", "service:" + id);
          return id;
        });
  }

  void editService(Caller by, String id, ServiceForm form) {
    transactions.change(
        () -> {
          Service service = mustExist(repository.find(Service.class, id));
          mustBeLatest(service.revision(), form.revision());
          service.edit(form);
          announce(by, service.officeId(), "service-edited", "service:" + id);
        });
  }

  /** Gives the new counter's id. */
  String createCounter(Caller by, String officeId, CounterForm form) {
    return transactions.write(
        () -> {
          String id = addCounter(officeId, form);
          announce(by, officeId, "counter-created", "counter:" + id);
          return id;
        });
  }

  void editCounter(Caller by, String id, CounterForm form) {
    transactions.change(
        () -> {
          Counter counter = mustExist(repository.find(Counter.class, id));
          mustBeLatest(counter.revision(), form.revision());
          mustBeFree(counter.officeId(), form.label(), id);
          counter.edit(form);
          announce(by, counter.officeId(), "counter-edited", "counter:" + id);
        });
  }

  /**
   * Sets a whole office up, or nothing of it.
   *
   * @throws Problem 409 when there is an office of this id
   */
  public void install(Caller by, OfficePlan plan) {
    transactions.change(
        () -> {
          String officeId = plan.office().id();
          Office office = addOffice(plan.office());
          Map<String, String> idsByLetter = new HashMap<>();
          for (ServiceForm service : plan.services()) {
            idsByLetter.put(service.prefix(), addService(officeId, service));
          }
          for (OfficePlan.CounterPlan counter : plan.counters()) {
            Set<String> services =
                counter.letters().stream()
                    .map(letter -> mustExist(idsByLetter.get(letter)))
                    .collect(Collectors.toCollection(TreeSet::new));
            addCounter(
                officeId,
                new CounterForm(
                    null, counter.label(), services, Map.of(), counter.places(), true, 0));
          }
          hours.write(office.id(), plan.hours());
          announce(by, officeId, "office-created", "office:" + officeId);
        });
  }

  private Office addOffice(OfficeForm form) {
    if (repository.find(Office.class, form.id()) != null) {
      throw AdminProblems.officeExists(form.id());
    }
    Office office = new Office(form.id());
    office.edit(form);
    repository.add(office);
    return office;
  }

  private String addService(String officeId, ServiceForm form) {
    Service service = new Service(Ids.next(clock), officeId);
    service.edit(form);
    repository.add(service);
    return service.id();
  }

  private String addCounter(String officeId, CounterForm form) {
    Counter counter = new Counter(Ids.next(clock), officeId);
    mustBeFree(officeId, form.label(), counter.id());
    counter.edit(form);
    repository.add(counter);
    return counter.id();
  }

  private void mustBeFree(String officeId, String label, String exceptId) {
    if (repository.hasCounter(officeId, label, exceptId)) {
      throw AdminProblems.labelTaken(label);
    }
  }

  private static void mustBeLatest(int stored, int sent) {
    if (stored != sent) {
      throw AdminProblems.changedMeanwhile();
    }
  }

  private static <T> T mustExist(@Nullable T found) {
    if (found == null) {
      throw new IllegalStateException("Gone, though nothing is ever deleted");
    }
    return found;
  }

  private void announce(Caller by, String officeId, String action, String target) {
    changed.fire(new OfficeChanged(officeId));
    operations.fire(Operation.by(by, action, target));
  }
}
