package jp.junban.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready when the database answers and the disk has room for the next tickets. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

  private static final long LEAST_FREE_BYTES = 64L * 1024 * 1024;

  @Inject private Database database;
  @Inject private Settings settings;

  @Override
  public HealthCheckResponse call() {
    long free = settings.data().toFile().getUsableSpace();
    var response =
        HealthCheckResponse.named("junban").withData("freeMegabytes", free / (1024 * 1024));
    try {
      database.check();
    } catch (SQLException | RuntimeException e) {
      return response.withData("database", "cannot be reached").down().build();
    }
    boolean room = free == 0 && !settings.data().toFile().exists() || free >= LEAST_FREE_BYTES;
    return response.withData("database", "answers").status(room).build();
  }
}
